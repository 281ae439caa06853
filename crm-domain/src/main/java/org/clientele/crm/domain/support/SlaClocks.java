package org.clientele.crm.domain.support;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.shared.Stamp;

/**
 * The clocks of one request, moved together: what each does in a status, what a new priority or cover means for it, and
 * which is due next. Works on the request's own list; a metric has at most one clock.
 */
final class SlaClocks {

    private final SupportRequest request;
    private final List<SlaClock> clocks;

    SlaClocks(SupportRequest request, List<SlaClock> clocks) {
        this.request = request;
        this.clocks = clocks;
    }

    /** Lets every clock do what its metric says for that status. */
    void follow(RequestStatus status, Cover cover, ClockCause cause, Stamp stamp) {
        clocks.forEach(clock -> follow(clock, status, cover, cause, stamp));
    }

    /** A person on our side has answered the customer. */
    void answered(Cover cover, Stamp stamp) {
        find(SlaMetric.FIRST_RESPONSE)
                .ifPresent(clock -> clock.stop(ClockCause.REQUEST_OPENED, stamp, cover.businessCalendar()));
    }

    /** Cancels what is no longer promised. */
    void cancel(Cover cover, Stamp stamp) {
        clocks.forEach(clock -> clock.cancel(stamp, cover.businessCalendar()));
    }

    /**
     * Holds the promises of a priority and a cover against the request: running clocks are retargeted, promises that no
     * longer exist are cancelled, and new ones are measured from the request's creation through all it went through.
     *
     * @param before the cover up to now, without a plan when there were no clocks
     * @param after the cover from now on
     */
    void promise(Priority priority, Cover before, Cover after, ClockCause cause, Stamp stamp) {
        Optional<SlaTarget> target = after.targetFor(priority);
        for (SlaMetric metric : SlaMetric.values()) {
            Optional<Integer> minutes = target.flatMap(metric::minutesOf);
            Optional<SlaClock> clock = find(metric);
            if (minutes.isEmpty()) {
                clock.ifPresent(unpromised -> unpromised.cancel(stamp, before.businessCalendar()));
            } else if (clock.isPresent() && clock.get().state() != ClockState.CANCELLED) {
                clock.get().retarget(minutes.get(), before.businessCalendar(), after.businessCalendar(), cause, stamp);
                followAfterRetarget(clock.get(), after, cause, stamp);
            } else {
                measureFromCreation(clock, metric, minutes.get(), after);
            }
        }
    }

    /** The active clock that is due first, if any has a due moment. */
    Optional<SlaClock> nextDue() {
        return clocks.stream()
                .filter(clock -> clock.state() == ClockState.RUNNING)
                .min(Comparator.comparing(SlaClock::dueAt).thenComparing(SlaClock::metric));
    }

    /** @return whether a clock was found late that nobody had noticed */
    boolean noteBreaches(Instant now) {
        return clocks.stream().filter(clock -> clock.noteBreach(now)).count() > 0;
    }

    /** The new plan may treat the present status otherwise than the old one did. */
    private void followAfterRetarget(SlaClock clock, Cover cover, ClockCause cause, Stamp stamp) {
        if (request.status() == RequestStatus.ON_HOLD) {
            ClockCause reason = cover.pauseOnHold() ? ClockCause.WAITING_FOR_THIRD_PARTY : cause;
            follow(clock, request.status(), cover, reason, stamp);
        }
    }

    private void measureFromCreation(Optional<SlaClock> cancelled, SlaMetric metric, int minutes, Cover cover) {
        Stamp creation = new Stamp(request.createdAt(), request.createdBy());
        SlaClock clock =
                cancelled.orElseGet(() -> new SlaClock(request, metric, minutes, cover.businessCalendar(), creation));
        if (cancelled.isPresent()) {
            clock.begin(minutes, cover.businessCalendar(), creation);
        } else {
            clocks.add(clock);
        }
        Instant answeredAt = metric == SlaMetric.FIRST_RESPONSE ? request.firstResponseAt() : null;
        for (StatusChange change : request.statusChanges()) {
            if (answeredAt == null || !change.stamp().at().isAfter(answeredAt)) {
                follow(clock, change.to(), cover, change.cause(), change.stamp());
            }
        }
        if (answeredAt != null) {
            clock.stop(ClockCause.REQUEST_OPENED, new Stamp(answeredAt, request.createdBy()), cover.businessCalendar());
        }
    }

    private static void follow(SlaClock clock, RequestStatus status, Cover cover, ClockCause cause, Stamp stamp) {
        BusinessCalendar calendar = cover.businessCalendar();
        switch (clock.metric().in(status, cover.pauseOnHold())) {
            case RUN -> clock.run(cause, stamp, calendar);
            case PAUSE -> clock.pause(cause, stamp, calendar);
            case STOP -> clock.stop(cause, stamp, calendar);
            case CANCEL -> clock.cancel(stamp, calendar);
        }
    }

    private Optional<SlaClock> find(SlaMetric metric) {
        return clocks.stream().filter(clock -> clock.metric() == metric).findFirst();
    }
}
