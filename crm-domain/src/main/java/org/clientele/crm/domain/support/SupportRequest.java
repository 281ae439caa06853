package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;

/**
 * Something a customer wants from us, from the first word to the answer and the days in which the customer may say that
 * it was none.
 *
 * <p>It comes in as NEW with its cover and clocks pinned. The first thing a person does about it opens it; being assigned
 * is not yet doing something. While it waits for the customer the resolution clock pauses; the first public message of
 * ours meets the first response. Resolving needs a code and a summary for the customer. A word of the customer reopens
 * what waits or is resolved, unless a machine wrote it or it only says thanks. Closed means closed: what comes later is
 * a new request that follows up this one. {@link RequestStatus} has the table of steps, {@link SlaMetric} that of the
 * clocks.
 */
@Entity
@Table(name = "support_request")
public class SupportRequest extends MeasuredRequest {

    /** How far ahead work may be scheduled. */
    public static final Duration LONGEST_SCHEDULE = Duration.ofDays(2 * 366);

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "customer_id", nullable = false, updatable = false)
    private Long customerId;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Column(name = "description")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", nullable = false)
    private RequestType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    private Origin origin;

    @Embedded
    private Resolution resolution;

    @Column(name = "owner")
    private String owner;

    @Column(name = "follows_up")
    private String followsUp;

    @Unaudited("follows from the messages")
    @Column(name = "last_customer_message_at")
    private Instant lastCustomerMessageAt;

    @Unaudited("follows from the messages")
    @Column(name = "last_agent_public_at")
    private Instant lastAgentPublicAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reopen_count", nullable = false)
    private int reopenCount;

    /** For JPA. */
    protected SupportRequest() {}

    /**
     * @param number its number, {@code SR-2026-000123}
     * @param customerId the customer's id
     * @param contactId the id of the customer's contact who asks, or null
     * @param cover what was found to cover it
     */
    public SupportRequest(
            String number, Long customerId, Long contactId, OpenSupportRequest command, Cover cover, Stamp stamp) {
        super(Assessment.of(command.impact(), command.urgency()), cover, stamp);
        this.number = Objects.requireNonNull(number);
        this.customerId = Objects.requireNonNull(customerId);
        this.contactId = contactId;
        subject = command.subject();
        description = command.description();
        type = command.type();
        origin = command.origin();
        owner = command.owner();
        lastCustomerMessageAt = stamp.at();
        startClocks(stamp);
    }

    /** Notes that this request takes up the matter of an earlier, closed one. */
    public void followUp(SupportRequest earlier) {
        followsUp = earlier.number;
    }

    /** Gives the request to somebody, or to nobody (null). Whoever has it has not yet acted: NEW stays NEW. */
    public void assignTo(String newOwner, Stamp stamp) {
        requireOpen();
        touch(stamp);
        owner = newOwner;
    }

    /** Tells the customer something; the first such message meets the first response. Waiting goes on. */
    public SupportMessage reply(String body, Origin channel, Stamp stamp) {
        act(stamp);
        answered(stamp);
        lastAgentPublicAt = stamp.at();
        return new SupportMessage(this, Direction.OUT, MessageVisibility.PUBLIC, channel, body, false, stamp);
    }

    /** Notes something for ourselves; the customer never sees it and no clock minds it. */
    public SupportMessage addNote(String body, Stamp stamp) {
        act(stamp);
        return new SupportMessage(this, Direction.OUT, MessageVisibility.INTERNAL, Origin.INTERNAL, body, false, stamp);
    }

    /**
     * The customer says something: what waited for the customer, or was resolved, is open again, unless a machine wrote
     * it or it only says thanks.
     *
     * @param automatic whether it is an out-of-office notice or the like
     */
    public SupportMessage receive(String body, Origin channel, boolean automatic, Stamp stamp) {
        requireWritable();
        touch(stamp);
        if (!automatic && !Gratitude.isAllThatIsSaid(body)) {
            lastCustomerMessageAt = stamp.at();
            if (status() == RequestStatus.PENDING_CUSTOMER) {
                moveTo(RequestStatus.OPEN, ClockCause.CUSTOMER_REPLIED, null, stamp);
            } else if (status() == RequestStatus.RESOLVED) {
                reopened(null, stamp);
            }
        }
        return new SupportMessage(this, Direction.IN, MessageVisibility.PUBLIC, channel, body, automatic, stamp);
    }

    /** Takes up work, again where it waited, or once more where it was resolved. */
    public void open(String reason, Stamp stamp) {
        touch(stamp);
        if (status() == RequestStatus.RESOLVED) {
            reopened(reason, stamp);
        } else {
            moveTo(RequestStatus.OPEN, ClockCause.REQUEST_OPENED, reason, stamp);
        }
    }

    /** Waits for an answer of the customer. */
    public void awaitCustomer(String reason, Stamp stamp) {
        actAndMoveTo(RequestStatus.PENDING_CUSTOMER, ClockCause.WAITING_FOR_CUSTOMER, reason, stamp);
    }

    /** Waits for a third party, such as a vendor. */
    public void putOnHold(String reason, Stamp stamp) {
        actAndMoveTo(RequestStatus.ON_HOLD, ClockCause.WAITING_FOR_THIRD_PARTY, reason, stamp);
    }

    /**
     * Waits for a date agreed with the customer.
     *
     * @throws InvalidInput for {@code until}, unless it lies ahead, by {@link #LONGEST_SCHEDULE} at most
     */
    public void schedule(Instant until, String reason, Stamp stamp) {
        if (until == null
                || !until.isAfter(stamp.at())
                || until.isAfter(stamp.at().plus(LONGEST_SCHEDULE))) {
            throw new InvalidInput("pendingUntil", "error.support.scheduleAhead");
        }
        actAndMoveTo(RequestStatus.SCHEDULED, ClockCause.SCHEDULED, reason, stamp);
        waitUntil(until);
    }

    /** Opens the request when its date has come; it counts from that date on, however late anybody looks. */
    public void resumeSchedule(Stamp stamp) {
        if (status() == RequestStatus.SCHEDULED && !stamp.at().isBefore(pendingUntil())) {
            touch(stamp);
            moveTo(RequestStatus.OPEN, ClockCause.SCHEDULE_REACHED, null, new Stamp(pendingUntil(), stamp.by()));
        }
    }

    /** Answers the request for good, as we think; the summary goes to the customer and counts as a response. */
    public void resolve(ResolutionCode code, String summary, Stamp stamp) {
        Resolution found = new Resolution(code, summary, stamp.at(), cover().businessCalendar());
        touch(stamp);
        moveTo(RequestStatus.RESOLVED, ClockCause.RESOLVED, null, stamp);
        answered(stamp);
        resolution = found;
    }

    /** Ends the window in which a resolved request may be reopened: the customer agrees, or the window is over. */
    public void close(String reason, Stamp stamp) {
        touch(stamp);
        moveTo(RequestStatus.CLOSED, ClockCause.RESOLVED, reason, stamp);
        closedAt = stamp.at();
    }

    /** Closes a resolved request whose window is over, as of the window's end; anything else stays as it is. */
    public void closeAfterWindow(Stamp stamp) {
        if (status() == RequestStatus.RESOLVED && !stamp.at().isBefore(resolution.reopenUntil())) {
            touch(stamp);
            closedAt = resolution.reopenUntil();
            moveTo(RequestStatus.CLOSED, ClockCause.RESOLVED, null, new Stamp(closedAt, stamp.by()));
        }
    }

    /**
     * Drops a request that nobody will answer: spam, a duplicate, withdrawn.
     *
     * @param reason why; required
     */
    public void cancel(String reason, Stamp stamp) {
        if (reason == null) {
            throw new InvalidInput("reason", "error.required");
        }
        touch(stamp);
        moveTo(RequestStatus.CANCELLED, ClockCause.RESOLVED, reason, stamp);
        closedAt = stamp.at();
    }

    /**
     * Words the request anew, assesses it and gives it to somebody.
     *
     * @throws RequestNotOpen when no work is owed and priority or owner would change
     */
    public void change(ChangeRequest command, Stamp stamp) {
        requireWritable();
        touch(stamp);
        subject = command.subject();
        description = command.description();
        type = command.type();
        if (!command.assessment().equals(assessment())) {
            assess(command.assessment(), stamp);
        }
        if (!Objects.equals(command.owner(), owner)) {
            assignTo(command.owner(), stamp);
        }
    }

    private void act(Stamp stamp) {
        requireWritable();
        touch(stamp);
        if (status() == RequestStatus.NEW) {
            moveTo(RequestStatus.OPEN, ClockCause.REQUEST_OPENED, null, stamp);
        }
    }

    private void actAndMoveTo(RequestStatus next, ClockCause cause, String reason, Stamp stamp) {
        touch(stamp);
        if (status() == RequestStatus.NEW) {
            moveTo(RequestStatus.OPEN, ClockCause.REQUEST_OPENED, null, stamp);
        }
        moveTo(next, cause, reason, stamp);
    }

    private void reopened(String reason, Stamp stamp) {
        moveTo(RequestStatus.OPEN, ClockCause.REOPENED, reason, stamp);
        resolution = null;
        reopenCount++;
    }

    @Override
    SupportRequest self() {
        return this;
    }

    @Override
    public String recordNumber() {
        return number;
    }

    /** How it was answered; empty while it is not. */
    public Optional<Resolution> resolution() {
        return Optional.ofNullable(resolution);
    }

    public Long customerId() {
        return customerId;
    }

    /** The id of the customer's contact who asks, or null. */
    public Long contactId() {
        return contactId;
    }

    /** User name, or null. */
    public String owner() {
        return owner;
    }

    public String subject() {
        return subject;
    }

    public String description() {
        return description;
    }

    public RequestType type() {
        return type;
    }

    public int reopenCount() {
        return reopenCount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SupportRequest that && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(number);
    }
}
