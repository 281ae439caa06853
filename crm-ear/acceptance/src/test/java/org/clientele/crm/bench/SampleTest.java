package org.clientele.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void tellsPercentilesByNearestRankWhateverTheOrder() {
        long[] micros =
                LongStream.rangeClosed(1, 200).map(i -> (201 - i) * 1_000).toArray();
        Sample sample = new Sample(micros, TEN_SECONDS, Map.of());

        assertThat(sample.percentile(50)).isEqualTo(100);
        assertThat(sample.percentile(95)).isEqualTo(190);
        assertThat(sample.percentile(100)).isEqualTo(200);
        assertThat(sample.perSecond()).isEqualTo(20);
    }

    @Test
    void isNoGoodWithErrorsOrWithoutAnswers() {
        assertThat(new Sample(new long[] {1}, TEN_SECONDS, Map.of()).isGood()).isTrue();
        assertThat(new Sample(new long[] {1}, TEN_SECONDS, Map.of(500, 1L)).isGood())
                .isFalse();
        assertThat(new Sample(new long[0], TEN_SECONDS, Map.of()).isGood()).isFalse();
        assertThat(new Sample(new long[0], TEN_SECONDS, Map.of()).percentile(95))
                .isNaN();
    }

    @Test
    void namesItsErrors() {
        Sample sample = new Sample(new long[0], TEN_SECONDS, Map.of(503, 2L, -1, 1L));

        assertThat(sample.errorText()).isEqualTo("1 without answer, 2 x status 503");
    }
}
