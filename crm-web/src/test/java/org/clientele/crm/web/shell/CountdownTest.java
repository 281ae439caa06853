package org.clientele.crm.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    private static final Instant NOW = Instant.parse("2026-11-16T07:27:00Z");

    private final Countdown countdown = new Countdown(Locale.UK, NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-16T08:15:00Z;48 min",
                "2026-11-16T08:27:00Z;1 h 00",
                "2026-11-16T08:32:00Z;1 h 05",
                "2026-11-17T13:27:00Z;1 d 6 h",
                "2026-11-19T07:26:00Z;2 d 23 h",
                "2026-11-19T07:27:00Z;3 d",
                "2026-11-16T07:05:00Z;−22 min"
            })
    void showsWhatIsLeft(Instant due, String words) {
        assertThat(countdown.left(due)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "50;success", // exactly half is left
                "49;warn",
                "25;warn", // exactly a quarter
                "24;danger",
                "0;danger",
                "-1;danger"
            })
    void warnsUnderAHalfAndUnderAQuarter(long minutesLeft, String tone) {
        Instant due = NOW.plusSeconds(minutesLeft * 60);

        assertThat(countdown.tone(due.minusSeconds(100 * 60), due)).isEqualTo(tone);
    }
}
