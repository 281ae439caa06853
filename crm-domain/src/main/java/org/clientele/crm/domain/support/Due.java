package org.clientele.crm.domain.support;

import java.time.Instant;
import java.util.List;

/**
 * When an amount of business time is used up, and the way there.
 *
 * @param dueAt the earliest moment at which the whole amount has passed
 * @param segments the time from the start to {@code dueAt} without gap or overlap; empty when nothing had to pass
 */
public record Due(Instant dueAt, List<ClockSegment> segments) {

    public Due {
        segments = List.copyOf(segments);
    }
}
