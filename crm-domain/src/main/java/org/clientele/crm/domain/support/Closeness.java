package org.clientele.crm.domain.support;

import java.time.Duration;
import java.time.Instant;

/** How near a due moment is, by the share of the time between start and due moment that is left. */
public enum Closeness {
    /** Nothing is due. */
    NONE,
    /** The clock waits. */
    PAUSED,
    /** Half or more is left. */
    FAR,
    /** Less than half is left. */
    NEAR,
    /** Less than a quarter is left. */
    CLOSE,
    /** The due moment has passed. */
    BREACHED;

    /** @param dueAt null when nothing is due */
    public static Closeness of(Instant startedAt, Instant dueAt, Instant now) {
        if (dueAt == null) {
            return NONE;
        }
        if (now.isAfter(dueAt)) {
            return BREACHED;
        }
        long whole = Duration.between(startedAt, dueAt).toSeconds();
        long left = Duration.between(now, dueAt).toSeconds();
        if (left * 4 < whole) {
            return CLOSE;
        }
        return left * 2 < whole ? NEAR : FAR;
    }
}
