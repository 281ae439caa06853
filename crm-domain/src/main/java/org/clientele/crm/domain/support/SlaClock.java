package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.Stamp;

/**
 * Measures one promise for one request: how much business time has been used, what is left of the target, and when it is
 * due. It never starts anew: a pause keeps what was used, a reopened request goes on where it stood, and a new target is
 * held against everything used since the original start.
 *
 * <p>The clock is breached when its due moment passes while it runs; a stop at the very due moment is in time. While it
 * is paused and not breached it has no due moment, since nobody knows when it will run again.
 */
@Entity
@Table(name = "sla_clock")
public class SlaClock implements AuditedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private SupportRequest request;

    @Enumerated(EnumType.STRING)
    @Column(name = "metric", nullable = false, updatable = false)
    private SlaMetric metric;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ClockState state;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "target_minutes", nullable = false)
    private int targetMinutes;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "breached_at")
    private Instant breachedAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Unaudited("follows from the history")
    @Column(name = "consumed_seconds", nullable = false)
    private long consumedSeconds;

    @Unaudited("a log of its own")
    @Column(name = "history", nullable = false)
    private ClockHistory history;

    @Unaudited("part of the log")
    @Column(name = "since", nullable = false)
    private Instant since;

    @Unaudited("part of the log")
    @Enumerated(EnumType.STRING)
    @Column(name = "since_cause", nullable = false)
    private ClockCause sinceCause;

    @Unaudited("part of the log")
    @Column(name = "since_by")
    private String sinceBy;

    /** For JPA. */
    protected SlaClock() {}

    /** Starts the clock: it runs from {@code stamp.at()} on. */
    SlaClock(SupportRequest request, SlaMetric metric, int targetMinutes, BusinessCalendar calendar, Stamp stamp) {
        this.request = request;
        this.metric = metric;
        begin(targetMinutes, calendar, stamp);
    }

    /** Sets everything as if the clock were started now; for a clock that had been cancelled and is promised again. */
    final void begin(int minutes, BusinessCalendar calendar, Stamp stamp) {
        state = ClockState.RUNNING;
        startedAt = stamp.at().truncatedTo(ChronoUnit.SECONDS);
        since = startedAt;
        sinceCause = ClockCause.REQUEST_CREATED;
        sinceBy = stamp.by();
        history = ClockHistory.EMPTY;
        consumedSeconds = 0;
        stoppedAt = null;
        breachedAt = null;
        targetMinutes = minutes;
        determineDue(calendar);
    }

    /** Runs on after a pause, or after a stop that was undone; the time in between does not count. */
    void run(ClockCause cause, Stamp stamp, BusinessCalendar calendar) {
        boolean stopped = state == ClockState.MET || state == ClockState.MISSED;
        if (state == ClockState.PAUSED || (stopped && metric.continuesWhenReopened())) {
            closeStretch(stamp.at(), calendar);
            stoppedAt = null;
            goOn(ClockState.RUNNING, cause, stamp, calendar);
        }
    }

    /** Waits: what was used stays used, nothing more is added. */
    void pause(ClockCause cause, Stamp stamp, BusinessCalendar calendar) {
        if (state == ClockState.RUNNING) {
            closeStretch(stamp.at(), calendar);
            goOn(ClockState.PAUSED, cause, stamp, calendar);
        }
    }

    /** Stops: in time when the due moment has not passed, else missed. */
    void stop(ClockCause cause, Stamp stamp, BusinessCalendar calendar) {
        if (state.isActive()) {
            closeStretch(stamp.at(), calendar);
            stoppedAt = since;
            sinceCause = cause;
            sinceBy = stamp.by();
            state = breachedAt == null ? ClockState.MET : ClockState.MISSED;
            if (dueAt == null) {
                dueAt = calendar.addBusinessTime(since, left()).dueAt();
            }
        }
    }

    /** Ends without a verdict: the promise no longer holds. */
    void cancel(Stamp stamp, BusinessCalendar calendar) {
        if (state.isActive()) {
            closeStretch(stamp.at(), calendar);
            stoppedAt = since;
            state = ClockState.CANCELLED;
        }
    }

    /**
     * Holds another target against the time used since the original start. A clock that has stopped keeps its verdict.
     *
     * @param before the calendar up to now
     * @param after the calendar from now on
     */
    void retarget(int minutes, BusinessCalendar before, BusinessCalendar after, ClockCause cause, Stamp stamp) {
        if (state.isActive()) {
            closeStretch(stamp.at(), before);
            targetMinutes = minutes;
            breachedAt = null;
            if (left().isZero() || left().isNegative()) {
                Instant reached = history.momentOf(targetSeconds());
                breachedAt = reached.isBefore(since) ? reached : null;
            }
            goOn(state, state == ClockState.PAUSED ? sinceCause : cause, stamp, after);
        }
    }

    /**
     * Notes that the due moment has passed.
     *
     * @return whether that is news
     */
    boolean noteBreach(Instant now) {
        if (state == ClockState.RUNNING && breachedAt == null && now.isAfter(dueAt)) {
            breachedAt = dueAt;
            return true;
        }
        return false;
    }

    /** Everything from the start to {@code now}, or to the stop: what counted, what did not, and why. */
    public List<ClockSegment> explain(Instant now, BusinessCalendar calendar) {
        Instant end = state.isActive() ? now.truncatedTo(ChronoUnit.SECONDS) : since;
        return history.followedBy(stretchTo(end, calendar)).segments();
    }

    /** Business time used up to {@code now}, in seconds. */
    public long consumedSeconds(Instant now, BusinessCalendar calendar) {
        return explain(now, calendar).stream()
                .mapToLong(ClockSegment::businessSeconds)
                .sum();
    }

    private void closeStretch(Instant moment, BusinessCalendar calendar) {
        Instant at = moment.truncatedTo(ChronoUnit.SECONDS);
        noteBreach(at);
        history = history.followedBy(stretchTo(at, calendar));
        consumedSeconds = history.consumedSeconds();
        since = at.isAfter(since) ? at : since;
    }

    private List<ClockSegment> stretchTo(Instant end, BusinessCalendar calendar) {
        if (!since.isBefore(end)) {
            return List.of();
        }
        if (state != ClockState.RUNNING) {
            return List.of(new ClockSegment(since, end, SegmentKind.PAUSED, sinceCause, null, sinceBy));
        }
        List<ClockSegment> stretch = new ArrayList<>();
        for (ClockSegment part : calendar.segmentsBetween(since, end)) {
            stretch.add(
                    part.kind() == SegmentKind.RUNNING
                            ? new ClockSegment(part.from(), part.to(), part.kind(), sinceCause, null, sinceBy)
                            : part);
        }
        return stretch;
    }

    private void goOn(ClockState next, ClockCause cause, Stamp stamp, BusinessCalendar calendar) {
        state = next;
        sinceCause = cause;
        sinceBy = stamp.by();
        determineDue(calendar);
    }

    private void determineDue(BusinessCalendar calendar) {
        if (breachedAt != null) {
            dueAt = breachedAt;
        } else {
            dueAt = state == ClockState.PAUSED
                    ? null
                    : calendar.addBusinessTime(since, left()).dueAt();
        }
    }

    private long targetSeconds() {
        return targetMinutes * 60L;
    }

    private Duration left() {
        return Duration.ofSeconds(targetSeconds() - consumedSeconds);
    }

    @Override
    public AggregateRoot auditRoot() {
        return request;
    }

    @Override
    public String auditLabel() {
        return metric.name();
    }

    public SlaMetric metric() {
        return metric;
    }

    public ClockState state() {
        return state;
    }

    /** When counting began: the moment the request was created, to the second. */
    public Instant startedAt() {
        return startedAt;
    }

    /** The promise, in business minutes. */
    public int targetMinutes() {
        return targetMinutes;
    }

    /** When the target is or was used up; null while the clock is paused in time. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The due moment, once it has passed unmet and somebody or the job has noticed; else null. */
    public Instant breachedAt() {
        return breachedAt;
    }

    /** Null while the clock is active. */
    public Instant stoppedAt() {
        return stoppedAt;
    }
}
