package org.clientele.crm.service.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.domain.support.ChangeRequest;
import org.clientele.crm.domain.support.ChooseCover;
import org.clientele.crm.domain.support.ConversationMoved;
import org.clientele.crm.domain.support.Cover;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.MessageVisibility;
import org.clientele.crm.domain.support.MoveRequest;
import org.clientele.crm.domain.support.OpenSupportRequest;
import org.clientele.crm.domain.support.PostMessage;
import org.clientele.crm.domain.support.SupportMessage;
import org.clientele.crm.domain.support.SupportRequest;
import org.clientele.crm.service.identity.Assignees;
import org.clientele.crm.service.shared.CurrentCaller;

/** What people do with support requests. Reading them is {@link SupportDeskService}. */
@Stateless
@RolesAllowed(Permission.SUPPORT_EDIT)
public class SupportService {

    @Inject
    private SupportRequestRepository requests;

    @Inject
    private RequestLookups lookups;

    @Inject
    private ConversationQueries conversation;

    @Inject
    private CoverFinder covers;

    @Inject
    private Assignees assignees;

    @Inject
    private CurrentCaller caller;

    /**
     * Takes in a request, finds what covers it, and starts its clocks.
     *
     * @return its number
     * @throws InvalidInput if customer, contact or owner are not known
     */
    public String openRequest(OpenSupportRequest command) {
        Stamp stamp = caller.stamp();
        long customerId = lookups.customerId(command.customer())
                .orElseThrow(() -> new InvalidInput("customer", "error.notFound.customer", command.customer()));
        Long contactId = command.contact() == null
                ? null
                : lookups.contactId(command.contact(), customerId)
                        .orElseThrow(() ->
                                new InvalidInput("contact", "error.support.contactNotOfCustomer", command.contact()));
        assignees.require("owner", command.owner(), null);
        Cover cover = covers.find(customerId, stamp.at(), null);
        SupportRequest request =
                new SupportRequest(requests.nextNumber(stamp.at()), customerId, contactId, command, cover, stamp);
        requests.add(request);
        return request.recordNumber();
    }

    /**
     * Writes a reply, a note, or what the customer said. What a customer says on a closed request opens a new one that
     * follows it up.
     *
     * @param expectedVersion the version of the request that the writer saw, or null
     * @return the number of the request that took the message, and the message's id
     * @throws NotFound if there is no such request
     * @throws StaleData if it changed since the expected version
     * @throws ConversationMoved if something was written that the writer had not seen
     */
    public PostedMessage postMessage(String number, PostMessage command, Long expectedVersion) {
        SupportRequest request = requests.getForChange(number);
        request.expectVersion(expectedVersion);
        if (command.lastSeen() != null && conversation.newestMessage(request.id()) > command.lastSeen()) {
            throw new ConversationMoved(number);
        }
        Stamp stamp = caller.stamp();
        if (command.isFromCustomer() && request.status().isFinal()) {
            return new PostedMessage(followUp(request, command, stamp), null);
        }
        SupportMessage message = write(request, command, stamp);
        if (command.then() != null && command.then() != request.status()) {
            MoveRequest.to(command.then()).apply(request, stamp);
        }
        return new PostedMessage(number, requests.add(message));
    }

    /**
     * @throws NotFound if there is no such request
     * @throws StaleData if it changed since the expected version
     * @throws org.clientele.crm.domain.shared.IllegalTransition if it cannot go there
     */
    public void moveRequest(String number, MoveRequest command, Long expectedVersion) {
        SupportRequest request = requests.getForChange(number);
        request.expectVersion(expectedVersion);
        command.apply(request, caller.stamp());
    }

    /**
     * @throws NotFound if there is no such request
     * @throws StaleData if it changed since the expected version
     */
    public void changeRequest(String number, ChangeRequest command, Long expectedVersion) {
        SupportRequest request = requests.getForChange(number);
        request.expectVersion(expectedVersion);
        assignees.require("owner", command.owner(), request.owner());
        request.change(command, caller.stamp());
    }

    /**
     * Changes what a request says, from a form that was open while others worked on it: messages, steps and changes of
     * other fields in between do no harm, and what the form left alone stays as it is by now.
     *
     * @param seen what the form began with
     * @param seenVersion the version it was read from; if it is still the present one, the command holds as it is
     * @throws NotFound if there is no such request
     * @throws StaleData if somebody changed a field to another value than the form does
     */
    public void changeRequest(String number, ChangeRequest command, ChangeRequest seen, long seenVersion) {
        SupportRequest request = requests.getForChange(number);
        ChangeRequest change = request.version() == seenVersion
                ? command
                : command.rebased(seen, ChangeRequest.saidBy(request))
                        .orElseThrow(() -> new StaleData(number, request.updatedBy(), request.updatedAt()));
        assignees.require("owner", change.owner(), request.owner());
        request.change(change, caller.stamp());
    }

    /**
     * Gives a request to somebody.
     *
     * @param owner user name; null for nobody
     * @throws NotFound if there is no such request
     * @throws InvalidInput if there is no such user
     */
    public void assignRequest(String number, String owner) {
        SupportRequest request = requests.getForChange(number);
        assignees.require("owner", owner, request.owner());
        request.assignTo(owner, caller.stamp());
    }

    /**
     * Gives the caller the open request that nobody has and that is due first. Two callers at the same moment get two
     * different ones.
     *
     * @return its number; empty when nothing is left
     */
    public Optional<String> takeNext() {
        Optional<String> number = lookups.claimNextUnassigned();
        number.ifPresent(next -> requests.getForChange(next).assignTo(caller.username(), caller.stamp()));
        return number;
    }

    /**
     * Puts a request under another cover, for a reason.
     *
     * @throws NotFound if there is no such request or plan
     * @throws StaleData if it changed since the expected version
     */
    public void chooseCover(String number, ChooseCover command, Long expectedVersion) {
        SupportRequest request = requests.getForChange(number);
        request.expectVersion(expectedVersion);
        Cover cover = command.coverage() == Coverage.GOODWILL
                ? covers.goodwill(command.slaPlan(), command.reason())
                : covers.find(request.customerId(), request.createdAt(), command.reason());
        request.coverBy(cover, caller.stamp());
    }

    private SupportMessage write(SupportRequest request, PostMessage command, Stamp stamp) {
        if (command.isFromCustomer()) {
            return request.receive(command.body(), command.channel(), command.automatic(), stamp);
        }
        return command.visibility() == MessageVisibility.INTERNAL
                ? request.addNote(command.body(), stamp)
                : request.reply(command.body(), command.channel(), stamp);
    }

    private String followUp(SupportRequest earlier, PostMessage command, Stamp stamp) {
        OpenSupportRequest again = new OpenSupportRequest(
                lookups.customerNumber(earlier.customerId()),
                null,
                earlier.subject(),
                command.body(),
                earlier.type(),
                command.channel(),
                earlier.assessment().impact(),
                earlier.assessment().urgency(),
                null);
        SupportRequest next = new SupportRequest(
                requests.nextNumber(stamp.at()),
                earlier.customerId(),
                earlier.contactId(),
                again,
                covers.find(earlier.customerId(), stamp.at(), null),
                stamp);
        next.followUp(earlier);
        requests.add(next);
        return next.recordNumber();
    }
}
