package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockHistoryTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private static ClockSegment segment(int fromMinute, int toMinute, SegmentKind kind, String by) {
        return new ClockSegment(
                NINE.plusSeconds(fromMinute * 60L),
                NINE.plusSeconds(toMinute * 60L),
                kind,
                ClockCause.REQUEST_CREATED,
                kind == SegmentKind.HOLIDAY ? "2026-12-25 Christmas | Day; 1\\2" : null,
                by);
    }

    @Test
    void textReadsBack() {
        ClockHistory history = new ClockHistory(List.of(
                segment(0, 10, SegmentKind.RUNNING, "jonas"),
                segment(10, 20, SegmentKind.HOLIDAY, null),
                segment(20, 21, SegmentKind.PAUSED, "nora")));

        assertThat(ClockHistory.parse(history.toText())).isEqualTo(history);
        assertThat(ClockHistory.parse("")).isEqualTo(ClockHistory.EMPTY);
    }

    @Test
    void whatGoesOnInTheSameWayIsOneSegment() {
        ClockHistory history = ClockHistory.EMPTY
                .followedBy(List.of(segment(0, 10, SegmentKind.RUNNING, "jonas")))
                .followedBy(List.of(segment(10, 20, SegmentKind.RUNNING, "jonas")))
                .followedBy(List.of(segment(20, 30, SegmentKind.RUNNING, "eva")));

        assertThat(history.segments())
                .containsExactly(
                        segment(0, 20, SegmentKind.RUNNING, "jonas"), segment(20, 30, SegmentKind.RUNNING, "eva"));
    }

    @Test
    void findsTheMomentAtWhichAnAmountWasUsed() {
        ClockHistory history = new ClockHistory(List.of(
                segment(0, 10, SegmentKind.RUNNING, null),
                segment(10, 60, SegmentKind.PAUSED, null),
                segment(60, 70, SegmentKind.RUNNING, null)));

        assertThat(history.consumedSeconds()).isEqualTo(1_200);
        assertThat(history.momentOf(599)).isEqualTo(NINE.plusSeconds(599));
        assertThat(history.momentOf(600)).isEqualTo(NINE.plusSeconds(600));
        assertThat(history.momentOf(601)).isEqualTo(NINE.plusSeconds(3_601));
        assertThat(history.momentOf(1_200)).isEqualTo(NINE.plusSeconds(4_200));
        assertThatIllegalArgumentException().isThrownBy(() -> history.momentOf(1_201));
    }
}
