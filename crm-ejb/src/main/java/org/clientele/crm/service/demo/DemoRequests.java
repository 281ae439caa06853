package org.clientele.crm.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.customer.Contact;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.domain.support.ClockState;
import org.clientele.crm.domain.support.OpenSupportRequest;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.Resolution;
import org.clientele.crm.domain.support.ResolutionCode;
import org.clientele.crm.domain.support.SupportRequest;
import org.clientele.crm.service.support.CoverFinder;
import org.clientele.crm.service.support.SupportRequestRepository;

/** Makes support requests in every state, with what was said and when. */
@ApplicationScoped
class DemoRequests {

    private static final int CLOSED = 150;
    private static final List<RequestStatus> OPEN_ONES = List.of(
            RequestStatus.NEW,
            RequestStatus.OPEN,
            RequestStatus.OPEN,
            RequestStatus.PENDING_CUSTOMER,
            RequestStatus.ON_HOLD,
            RequestStatus.SCHEDULED,
            RequestStatus.RESOLVED);
    private static final int ROUNDS = 8;
    private static final List<Origin> ORIGINS = List.of(Origin.EMAIL, Origin.EMAIL, Origin.PHONE, Origin.WEB_FORM);

    @Inject
    private SupportRequestRepository requests;

    @Inject
    private CoverFinder cover;

    void create(DemoContext context, List<DemoCustomer> customers) {
        List<Conversation> conversations = Conversation.all();
        for (int i = 0; i < CLOSED; i++) {
            Instant at = context.workingMoment(context.between(12, 400));
            RequestStatus end = i % 20 == 0 ? RequestStatus.CANCELLED : RequestStatus.CLOSED;
            play(context, context.pick(customers), context.pick(conversations), at, end);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (RequestStatus status : OPEN_ONES) {
                Instant at = status == RequestStatus.NEW
                        ? context.now().minus(Duration.ofMinutes(context.between(5, 300)))
                        : context.workingMoment(context.between(0, 4));
                play(context, customers.get(context.between(0, 110)), context.pick(conversations), at, status);
            }
        }
    }

    private void play(
            DemoContext context, DemoCustomer customer, Conversation conversation, Instant at, RequestStatus status) {
        Contact contact = customer.contacts().isEmpty() ? null : context.pick(customer.contacts());
        Origin origin = context.pick(ORIGINS);
        Stamp opened = new Stamp(at, DemoContext.AGENT);
        SupportRequest request = new SupportRequest(
                requests.nextNumber(at),
                customer.customer().id(),
                contact == null ? null : contact.id(),
                new OpenSupportRequest(
                        customer.number(),
                        contact == null ? null : contact.recordNumber(),
                        conversation.subject(),
                        conversation.opening(),
                        conversation.type(),
                        origin,
                        conversation.impact(),
                        conversation.urgency(),
                        null),
                cover.find(customer.customer().id(), at, null),
                opened);
        requests.add(request);
        if (status == RequestStatus.CANCELLED) {
            request.cancel(
                    "Sent twice, goes on in the other request", context.after(opened, 10, 90, DemoContext.AGENT));
        } else if (status != RequestStatus.NEW) {
            converse(context, request, conversation, opened, status);
        }
        noteBreaches(context, request);
    }

    /** Notes each breach right when it happened, or after what has happened since, as the job would have. */
    private static void noteBreaches(DemoContext context, SupportRequest request) {
        request.clocks().stream()
                .filter(clock -> clock.state() == ClockState.RUNNING)
                .map(clock -> clock.dueAt().plusSeconds(1))
                .filter(at -> at.isBefore(context.now()))
                .sorted()
                .forEach(at -> request.noteBreaches(
                        Stamp.system(at.isBefore(request.updatedAt()) ? request.updatedAt() : at)));
    }

    private void converse(
            DemoContext context, SupportRequest request, Conversation said, Stamp opened, RequestStatus status) {
        String agent = context.chance(75) ? DemoContext.AGENT : DemoContext.TEAM_LEAD;
        Stamp taken = context.after(opened, 3, 40, agent);
        request.assignTo(agent, taken);
        Stamp replied = context.after(taken, 2, context.chance(20) ? 600 : 50, agent);
        requests.add(request.reply(said.reply(), Origin.EMAIL, replied));
        Stamp noted = context.after(replied, 3, 60, DemoContext.TEAM_LEAD);
        requests.add(request.addNote(said.note(), noted));
        switch (status) {
            case PENDING_CUSTOMER -> request.awaitCustomer(null, context.after(noted, 1, 5, agent));
            case ON_HOLD -> request.putOnHold("Waiting for the vendor", context.after(noted, 1, 30, agent));
            case SCHEDULED ->
                request.schedule(
                        context.now().plus(Duration.ofHours(context.between(20, 120))),
                        "Maintenance window agreed with the customer",
                        context.after(noted, 1, 30, agent));
            case RESOLVED, CLOSED -> resolve(context, request, said, noted, agent);
            default ->
                requests.add(request.receive(
                        said.answer(), Origin.EMAIL, false, context.after(noted, 5, 90, DemoContext.AGENT)));
        }
        request.resolution()
                .map(Resolution::reopenUntil)
                .filter(closing -> !closing.isAfter(context.now()))
                .ifPresent(closing -> request.closeAfterWindow(Stamp.system(closing)));
    }

    private void resolve(DemoContext context, SupportRequest request, Conversation said, Stamp noted, String agent) {
        request.awaitCustomer(null, context.after(noted, 1, 5, agent));
        Stamp answered = context.after(noted, 15, 300, DemoContext.AGENT);
        requests.add(request.receive(said.answer(), Origin.EMAIL, false, answered));
        Stamp solved = context.after(answered, 20, context.chance(20) ? 3_000 : 400, agent);
        request.resolve(ResolutionCode.SOLVED, said.solution(), solved);
    }
}
