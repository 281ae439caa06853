package org.clientele.crm.api.support;

import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.support.ClockDetails;
import org.clientele.crm.domain.support.ClockState;
import org.clientele.crm.domain.support.SlaMetric;

/**
 * A clock of a request.
 *
 * @param dueAt absent while the clock is paused in time
 * @param targetMinutes the promise, in business minutes
 * @param consumedMinutes business minutes used, rounded down
 * @param remainingSeconds business seconds left; negative when late
 * @param breached whether the due moment has passed unmet, also while the clock still runs
 * @param segments absent unless asked for
 */
record ClockJson(
        SlaMetric metric,
        ClockState state,
        Instant startedAt,
        Instant dueAt,
        Instant stoppedAt,
        int targetMinutes,
        long consumedMinutes,
        long remainingSeconds,
        boolean breached,
        List<SegmentJson> segments) {

    static ClockJson brief(ClockDetails clock) {
        return of(clock, null);
    }

    static ClockJson explained(ClockDetails clock) {
        return of(clock, SegmentJson.all(clock.segments()));
    }

    private static ClockJson of(ClockDetails clock, List<SegmentJson> segments) {
        return new ClockJson(
                clock.metric(),
                clock.state(),
                clock.startedAt(),
                clock.dueAt(),
                clock.stoppedAt(),
                clock.targetMinutes(),
                clock.consumedSeconds() / 60,
                clock.remainingSeconds(),
                clock.breached(),
                segments);
    }
}
