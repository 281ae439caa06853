package org.clientele.crm.domain.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a clock did up to its last event: segments in order, without gap or overlap. It only ever grows, and since it
 * holds what counted and what did not, it proves a due moment even when calendars and zone rules have changed since.
 */
public record ClockHistory(List<ClockSegment> segments) {

    /** A clock that has just been started. */
    public static final ClockHistory EMPTY = new ClockHistory(List.of());

    public ClockHistory {
        segments = List.copyOf(segments);
    }

    /** This history with the later segments behind it; one that goes on in the same way is joined to the last. */
    public ClockHistory followedBy(List<ClockSegment> later) {
        List<ClockSegment> all = new ArrayList<>(segments);
        for (ClockSegment next : later) {
            int last = all.size() - 1;
            if (last >= 0 && all.get(last).continuesInto(next)) {
                all.set(last, all.get(last).extendedTo(next.to()));
            } else {
                all.add(next);
            }
        }
        return new ClockHistory(all);
    }

    /** Business time used so far, in seconds. */
    public long consumedSeconds() {
        return segments.stream().mapToLong(ClockSegment::businessSeconds).sum();
    }

    /**
     * The earliest moment at which that much business time had been used.
     *
     * @param seconds more than 0, at most {@link #consumedSeconds()}
     */
    public Instant momentOf(long seconds) {
        long left = seconds;
        for (ClockSegment segment : segments) {
            if (left <= segment.businessSeconds()) {
                return segment.from().plusSeconds(left);
            }
            left -= segment.businessSeconds();
        }
        throw new IllegalArgumentException("Only " + consumedSeconds() + " seconds were used, not " + seconds);
    }

    /** One line a segment, fields separated by tabs: from, to, kind, cause, by, detail. */
    public String toText() {
        return segments.stream()
                .map(segment -> String.join(
                        "\t",
                        segment.from().toString(),
                        segment.to().toString(),
                        segment.kind().name(),
                        segment.cause().name(),
                        orEmpty(segment.by()),
                        orEmpty(segment.detail())))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #toText} wrote. */
    public static ClockHistory parse(String text) {
        return new ClockHistory(text.lines().map(ClockHistory::parseSegment).toList());
    }

    private static ClockSegment parseSegment(String line) {
        String[] fields = line.split("\t", -1);
        return new ClockSegment(
                Instant.parse(fields[0]),
                Instant.parse(fields[1]),
                SegmentKind.valueOf(fields[2]),
                ClockCause.valueOf(fields[3]),
                orNull(fields[5]),
                orNull(fields[4]));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
