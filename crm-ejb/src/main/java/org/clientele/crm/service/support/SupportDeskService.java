package org.clientele.crm.service.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.BusinessCalendar;
import org.clientele.crm.domain.support.ClockDetails;
import org.clientele.crm.domain.support.MessageRow;
import org.clientele.crm.domain.support.QueueCounts;
import org.clientele.crm.domain.support.SupportQueue;
import org.clientele.crm.domain.support.SupportRequest;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.SupportRequestFilter;
import org.clientele.crm.domain.support.SupportRequestPage;
import org.clientele.crm.domain.support.SupportRequestRow;
import org.clientele.crm.service.shared.CurrentCaller;

/** What people look at when they work on support requests. Changes are {@link SupportService}. */
@Stateless
@RolesAllowed(Permission.SUPPORT_VIEW)
public class SupportDeskService {

    @Inject
    private SupportRequestRepository requests;

    @Inject
    private SupportRequestQueries queries;

    @Inject
    private ConversationQueries conversation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public Page<SupportRequestRow> page(SupportRequestFilter filter, PageRequest request) {
        return queries.page(filter, request);
    }

    /** All that the page with the queue shows, read in one transaction. */
    public SupportQueue queue(SupportRequestFilter filter, PageRequest request) {
        QueueCounts views = queries.counts(caller.username(), filter.now());
        CappedCount found = filter.isWholeView() ? views.of(filter.overview()) : queries.count(filter);
        return new SupportQueue(queries.page(filter, request), found, views);
    }

    /** @throws NotFound if there is no such request */
    public SupportRequestDetails details(String number) {
        return conversation.details(number).orElseThrow(() -> new NotFound("supportRequest", number));
    }

    /**
     * The messages of a request, newest first.
     *
     * @throws NotFound if there is no such request
     */
    public Page<MessageRow> messages(String number, PageRequest request) {
        return conversation.messages(details(number).id(), request);
    }

    /**
     * All that the page of a request shows, read in one transaction.
     *
     * @param messages which part of the conversation, newest first
     * @throws NotFound if there is no such request
     */
    public SupportRequestPage requestPage(String number, PageRequest messages) {
        SupportRequestDetails request = details(number);
        return new SupportRequestPage(
                request,
                clocks(number),
                conversation.messages(request.id(), messages),
                conversation.statusChanges(request.id()));
    }

    /**
     * The clocks of a request with everything that counted and did not, first response first.
     *
     * @throws NotFound if there is no such request
     */
    public List<ClockDetails> clocks(String number) {
        SupportRequest request = requests.get(number);
        BusinessCalendar calendar = request.cover().businessCalendar();
        return request.clocks().stream()
                .map(slaClock -> ClockDetails.of(slaClock, calendar, clock.instant()))
                .sorted(Comparator.comparing(ClockDetails::metric))
                .toList();
    }
}
