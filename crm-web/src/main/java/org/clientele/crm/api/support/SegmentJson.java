package org.clientele.crm.api.support;

import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.support.ClockCause;
import org.clientele.crm.domain.support.ClockSegment;
import org.clientele.crm.domain.support.SegmentKind;

/**
 * A stretch of time and whether it counted.
 *
 * @param businessMinutes whole minutes that counted, rounded down
 * @param businessSeconds the same, exactly
 * @param detail the holiday's date and name; absent otherwise
 * @param by user name of the one who caused it; absent for the calendar
 */
record SegmentJson(
        Instant from,
        Instant to,
        SegmentKind kind,
        long businessMinutes,
        long businessSeconds,
        ClockCause cause,
        String detail,
        String by) {

    static SegmentJson of(ClockSegment segment) {
        return new SegmentJson(
                segment.from(),
                segment.to(),
                segment.kind(),
                segment.businessMinutes(),
                segment.businessSeconds(),
                segment.cause(),
                segment.detail(),
                segment.by());
    }

    static List<SegmentJson> all(List<ClockSegment> segments) {
        return segments.stream().map(SegmentJson::of).toList();
    }
}
