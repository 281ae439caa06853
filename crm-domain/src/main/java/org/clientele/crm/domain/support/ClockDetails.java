package org.clientele.crm.domain.support;

import java.time.Instant;
import java.util.List;

/**
 * A clock as people and programs see it at a moment.
 *
 * @param targetMinutes the promise, in business minutes
 * @param consumedSeconds business time used
 * @param remainingSeconds business time left; negative when late
 * @param breached whether the due moment has passed unmet
 * @param segments what counted, what did not, and why
 */
public record ClockDetails(
        SlaMetric metric,
        ClockState state,
        Instant startedAt,
        Instant dueAt,
        Instant stoppedAt,
        int targetMinutes,
        long consumedSeconds,
        long remainingSeconds,
        boolean breached,
        Closeness closeness,
        List<ClockSegment> segments) {

    /** What the clock shows at {@code now}, measured by the calendar that its request is pinned to. */
    public static ClockDetails of(SlaClock clock, BusinessCalendar calendar, Instant now) {
        List<ClockSegment> segments = clock.explain(now, calendar);
        long consumed =
                segments.stream().mapToLong(ClockSegment::businessSeconds).sum();
        boolean breached =
                clock.breachedAt() != null || (clock.state() == ClockState.RUNNING && now.isAfter(clock.dueAt()));
        Closeness closeness = clock.state() == ClockState.PAUSED && !breached
                ? Closeness.PAUSED
                : Closeness.of(clock.startedAt(), clock.state().isActive() ? clock.dueAt() : null, now);
        return new ClockDetails(
                clock.metric(),
                clock.state(),
                clock.startedAt(),
                clock.dueAt(),
                clock.stoppedAt(),
                clock.targetMinutes(),
                consumed,
                clock.targetMinutes() * 60L - consumed,
                breached,
                closeness,
                segments);
    }

    /** The share of the target that is used, in whole percent, 0 to 100. */
    public int usedPercent() {
        return (int) Math.min(100, consumedSeconds * 100 / (targetMinutes * 60L));
    }
}
