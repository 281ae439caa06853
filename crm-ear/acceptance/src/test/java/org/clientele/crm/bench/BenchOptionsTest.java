package org.clientele.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {

    @Test
    void hasTheDefaultsOfTheHelp() {
        assertThat(BenchOptions.parse())
                .isEqualTo(
                        new BenchOptions(200_000, List.of(1, 8, 32), Duration.ofSeconds(20), Duration.ofSeconds(20)));
    }

    @Test
    void takesWhatIsGiven() {
        assertThat(BenchOptions.parse("--seconds", "1", "--customers", "1000", "--users", "40, 1", "--warm-up", "0"))
                .isEqualTo(new BenchOptions(1_000, List.of(40, 1), Duration.ofSeconds(1), Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--customers 999",
                "--customers many",
                "--users 41",
                "--users 0",
                "--users ,",
                "--seconds 0",
                "--seconds 601",
                "--warm-up -1",
                "--port 80",
                "--seconds"
            })
    void refusesWhatItCannotDo(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> BenchOptions.parse(line.split(" ")));
    }
}
