package org.clientele.crm.domain.support;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.Stamp;

/**
 * The half of a support request that is measured: its status and the way it came there, its priority, what covers it, and
 * the clocks that follow from these. Whatever changes one of them moves the clocks and the next due moment in the same
 * call. {@link SupportRequest} has the verbs.
 */
@MappedSuperclass
public abstract class MeasuredRequest extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private RequestStatus status;

    @Column(name = "pending_until")
    private Instant pendingUntil;

    @Embedded
    private Assessment assessment;

    @Embedded
    private Cover cover;

    @Column(name = "first_response_at")
    private Instant firstResponseAt;

    @Unaudited("follows from the clocks")
    @Column(name = "next_due_at")
    private Instant nextDueAt;

    @Unaudited("follows from the clocks")
    @Enumerated(EnumType.STRING)
    @Column(name = "next_due_metric")
    private SlaMetric nextDueMetric;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SlaClock> clocks = new ArrayList<>();

    @Unaudited("a log of its own, beside the status")
    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<StatusChange> statusChanges = new ArrayList<>();

    /** For JPA. */
    protected MeasuredRequest() {}

    MeasuredRequest(Assessment assessment, Cover cover, Stamp stamp) {
        super(stamp);
        this.assessment = Objects.requireNonNull(assessment);
        this.cover = Objects.requireNonNull(cover);
        status = RequestStatus.NEW;
    }

    abstract SupportRequest self();

    /**
     * Holds the promises of another assessment against the time already used.
     *
     * @throws RequestNotOpen when no work is owed
     */
    public void assess(Assessment newAssessment, Stamp stamp) {
        requireOpen();
        touch(stamp);
        Priority before = priority();
        assessment = newAssessment;
        if (before != priority()) {
            promise(cover, ClockCause.PRIORITY_CHANGED, stamp);
        }
    }

    /**
     * Puts the request under another cover; what was used and waited so far stays as it is.
     *
     * @throws RequestNotOpen when no work is owed
     */
    public void coverBy(Cover newCover, Stamp stamp) {
        requireOpen();
        touch(stamp);
        promise(newCover, ClockCause.COVER_CHANGED, stamp);
    }

    /**
     * Notes which clocks have passed their due moment unmet.
     *
     * @return whether there was one that nobody had noted
     */
    public boolean noteBreaches(Stamp stamp) {
        boolean news = slaClocks().noteBreaches(stamp.at());
        if (news) {
            touch(stamp);
        }
        return news;
    }

    final void startClocks(Stamp stamp) {
        promise(cover, ClockCause.REQUEST_CREATED, stamp);
    }

    /** A person told the customer something; the first time counts. */
    final void answered(Stamp stamp) {
        if (firstResponseAt == null) {
            firstResponseAt = stamp.at();
            slaClocks().answered(cover, stamp);
            determineNextDue();
        }
    }

    final void moveTo(RequestStatus next, ClockCause cause, String reason, Stamp stamp) {
        if (!status.canBecome(next)) {
            throw new IllegalTransition(recordNumber(), status, next, status.reachable());
        }
        statusChanges.add(new StatusChange(self(), status, next, cause, reason, stamp));
        status = next;
        pendingUntil = null;
        slaClocks().follow(next, cover, cause, stamp);
        determineNextDue();
    }

    final void waitUntil(Instant until) {
        pendingUntil = until;
    }

    final void requireOpen() {
        if (!status.isOpen()) {
            throw new RequestNotOpen(recordNumber(), status);
        }
    }

    final void requireWritable() {
        if (status.isFinal()) {
            throw new RequestIsClosed(recordNumber(), status);
        }
    }

    private void promise(Cover newCover, ClockCause cause, Stamp stamp) {
        Cover before = cover;
        cover = newCover;
        slaClocks().promise(priority(), before, newCover, cause, stamp);
        determineNextDue();
    }

    private void determineNextDue() {
        Optional<SlaClock> next = slaClocks().nextDue();
        nextDueAt = next.map(SlaClock::dueAt).orElse(null);
        nextDueMetric = next.map(SlaClock::metric).orElse(null);
    }

    private SlaClocks slaClocks() {
        return new SlaClocks(self(), clocks);
    }

    public RequestStatus status() {
        return status;
    }

    /** The agreed date of a scheduled request; else null. */
    public Instant pendingUntil() {
        return pendingUntil;
    }

    public Priority priority() {
        return assessment.priority();
    }

    public Assessment assessment() {
        return assessment;
    }

    public Cover cover() {
        return cover;
    }

    /** When the customer first heard from a person; null when not yet. */
    public Instant firstResponseAt() {
        return firstResponseAt;
    }

    /** When the next running clock is due; null when none runs. */
    public Instant nextDueAt() {
        return nextDueAt;
    }

    /** Its clocks, in no particular order; none without a plan. */
    public List<SlaClock> clocks() {
        return List.copyOf(clocks);
    }

    /** Every step so far, oldest first. */
    public List<StatusChange> statusChanges() {
        return List.copyOf(statusChanges);
    }
}
