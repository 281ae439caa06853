package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {

    @Test
    void endOfTheDayIsALegalEnd() {
        BusinessInterval interval = BusinessInterval.of("20:00", "24:00");

        assertThat(interval.endMinute()).isEqualTo(1440);
        assertThat(interval.end()).isEqualTo("24:00");
    }

    @ParameterizedTest
    @CsvSource({"08:00,08:00", "08:01,08:00", "22:00,06:00", "08:00,00:00"})
    void anEndThatIsNotAfterTheStartIsRefused(String start, String end) {
        assertThatExceptionOfType(InvalidBusinessHours.class)
                .isThrownBy(() -> BusinessInterval.of(start, end))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.calendar.hours.endNotAfterStart"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:00", "08:60", "24:01", "25:00", "0800", "", "08:00 ", "٠٨:00", "noon"})
    void whatIsNotATimeIsRefused(String time) {
        assertThatExceptionOfType(InvalidBusinessHours.class)
                .isThrownBy(() -> BusinessInterval.of(time, "24:00"))
                .satisfies(refused -> assertThat(refused.key()).startsWith("error.calendar.hours."));
    }

    @Test
    void midnightCannotBeWrittenAsTheEndOfTheDayAtTheStart() {
        assertThatExceptionOfType(InvalidBusinessHours.class).isThrownBy(() -> BusinessInterval.of("24:00", "24:00"));
    }

    @Test
    void aWeekWithoutHoursIsRefused() {
        assertThatExceptionOfType(InvalidBusinessHours.class)
                .isThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of())))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.calendar.hours.none"));
    }

    @Test
    void overlappingIntervalsAreRefused() {
        assertThatExceptionOfType(InvalidBusinessHours.class)
                .isThrownBy(() -> CalendarFixture.weekdays("08:00-12:01", "12:00-17:00"))
                .satisfies(refused -> assertThat(refused.arguments())
                        .containsExactly(DayOfWeek.MONDAY, "08:00", "12:01", "12:00", "17:00"));
    }

    @Test
    void touchingIntervalsAreFine() {
        assertThat(CalendarFixture.weekdays("12:00-17:00", "08:00-12:00").on(DayOfWeek.MONDAY))
                .extracting(BusinessInterval::start)
                .containsExactly("08:00", "12:00");
    }

    @Test
    void moreIntervalsThanAllowedAreRefused() {
        List<BusinessInterval> many = Collections.nCopies(25, new BusinessInterval(0, 1));

        assertThatExceptionOfType(InvalidBusinessHours.class)
                .isThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, many)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.calendar.hours.tooMany"));
    }

    @Test
    void textReadsBack() {
        WeeklyHours hours = new WeeklyHours(Map.of(
                DayOfWeek.SUNDAY, List.of(BusinessInterval.of("00:00", "24:00")),
                DayOfWeek.MONDAY,
                        List.of(BusinessInterval.of("13:00", "17:00"), BusinessInterval.of("08:00", "12:00"))));

        assertThat(hours.toText()).isEqualTo("MONDAY=08:00-12:00,13:00-17:00;SUNDAY=00:00-24:00");
        assertThat(WeeklyHours.parse(hours.toText())).isEqualTo(hours);
    }
}
