package org.clientele.crm.domain.support;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A stretch of time in the life of a clock and why it counted or did not.
 *
 * @param from inclusive, whole seconds
 * @param to exclusive, after {@code from}, whole seconds
 * @param kind what the clock did
 * @param cause what made it do so
 * @param detail the holiday (date and name), or the like; null when the cause says it all
 * @param by who caused it, a user name; null for the calendar and for the system
 */
public record ClockSegment(Instant from, Instant to, SegmentKind kind, ClockCause cause, String detail, String by) {

    public ClockSegment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cause, "cause");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A segment ends after it starts: " + from + ", " + to);
        }
    }

    /** Seconds of business time in this segment: its whole length when it is RUNNING, else 0. */
    public long businessSeconds() {
        return kind == SegmentKind.RUNNING ? from.until(to, ChronoUnit.SECONDS) : 0;
    }

    /** Whole minutes of business time in this segment, rounded down. */
    public long businessMinutes() {
        return businessSeconds() / 60;
    }

    /** Whether the other segment goes on where this one ends, doing the same for the same reason. */
    boolean continuesInto(ClockSegment next) {
        return to.equals(next.from)
                && kind == next.kind
                && cause == next.cause
                && Objects.equals(detail, next.detail)
                && Objects.equals(by, next.by);
    }

    ClockSegment extendedTo(Instant end) {
        return new ClockSegment(from, end, kind, cause, detail, by);
    }
}
