package org.clientele.crm.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"1996, 1996-01-01", "1996-05, 1996-05-01", "1996-05-17, 1996-05-17", "2024-02-29, 2024-02-29"})
    void keepsItsPrecision(String text, LocalDate earliest) {
        PartialDate date = new PartialDate(text);

        assertThat(date.text()).isEqualTo(text);
        assertThat(date.earliest()).isEqualTo(earliest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "96",
                "0996",
                "19960",
                "1996-5",
                "1996-13",
                "1996-00",
                "1996-02-30",
                "1996-02-1",
                "1996/02",
                "17.05.1996",
                "1996-05-17T00:00"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, false", "2026-11-02, false", "2026-11-03, true", "2026-11, false", "2026-12, true"})
    void liesAfterADayOnlyAsAWhole(String text, boolean after) {
        assertThat(new PartialDate(text).isAfter(LocalDate.of(2026, 11, 2))).isEqualTo(after);
    }
}
