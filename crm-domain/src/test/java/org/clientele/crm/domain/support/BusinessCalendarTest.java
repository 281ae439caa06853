package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.crm.domain.support.CalendarFixture.aCalendar;
import static org.clientele.crm.domain.support.CalendarFixture.everyDay;
import static org.clientele.crm.domain.support.CalendarFixture.weekdays;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private final BusinessCalendar berlin =
            aCalendar().closedOn("2026-12-25", "Christmas Day").build();

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Nested
    class AddingBusinessMinutes {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T07:00:00Z, 480, 2026-11-23T16:00:00Z", // a whole day ends at 17:00, not next morning
            "2026-11-23T07:00:00Z, 479, 2026-11-23T15:59:00Z",
            "2026-11-23T07:00:00Z, 481, 2026-11-24T07:01:00Z",
            "2026-11-23T07:00:00Z, 240, 2026-11-23T11:00:00Z", // the morning ends at noon, not after lunch
            "2026-11-23T07:00:00Z, 241, 2026-11-23T12:01:00Z",
            "2026-11-23T11:30:00Z, 1, 2026-11-23T12:01:00Z", // asked during lunch
            "2026-11-20T16:00:00Z, 1, 2026-11-23T07:01:00Z", // asked at Friday's closing
            "2026-11-20T15:59:00Z, 1, 2026-11-20T16:00:00Z",
            "2026-11-21T10:00:00Z, 0, 2026-11-21T10:00:00Z", // nothing is due at once, even on Saturday
            "2026-12-24T15:30:00Z, 60, 2026-12-28T07:30:00Z" // Christmas, then a weekend
        })
        void findsTheEarliestMoment(Instant from, long minutes, Instant due) {
            assertThat(berlin.addBusinessMinutes(from, minutes).dueAt()).isEqualTo(due);
        }

        @Test
        void explainsAWeekendWithAChangeToSummerTime() {
            Due due = berlin.addBusinessMinutes(at("2026-03-27T15:30:00Z"), 480);

            assertThat(due.dueAt()).isEqualTo(at("2026-03-30T14:30:00Z"));
            assertThat(due.segments())
                    .extracting(ClockSegment::kind, ClockSegment::from, ClockSegment::to, ClockSegment::businessMinutes)
                    .containsExactly(
                            tuple(SegmentKind.RUNNING, at("2026-03-27T15:30:00Z"), at("2026-03-27T16:00:00Z"), 30L),
                            tuple(
                                    SegmentKind.OUTSIDE_HOURS,
                                    at("2026-03-27T16:00:00Z"),
                                    at("2026-03-30T06:00:00Z"),
                                    0L),
                            tuple(SegmentKind.RUNNING, at("2026-03-30T06:00:00Z"), at("2026-03-30T10:00:00Z"), 240L),
                            tuple(
                                    SegmentKind.OUTSIDE_HOURS,
                                    at("2026-03-30T10:00:00Z"),
                                    at("2026-03-30T11:00:00Z"),
                                    0L),
                            tuple(SegmentKind.RUNNING, at("2026-03-30T11:00:00Z"), at("2026-03-30T14:30:00Z"), 210L));
        }

        @Test
        void namesTheHolidayThatTookTheDay() {
            assertThat(berlin.addBusinessMinutes(at("2026-12-24T16:00:00Z"), 1).segments())
                    .extracting(ClockSegment::kind, ClockSegment::cause, ClockSegment::detail)
                    .containsExactly(
                            tuple(SegmentKind.OUTSIDE_HOURS, ClockCause.CLOSED_HOURS, null),
                            tuple(SegmentKind.HOLIDAY, ClockCause.HOLIDAY, "2026-12-25 Christmas Day"),
                            tuple(SegmentKind.OUTSIDE_HOURS, ClockCause.CLOSED_HOURS, null),
                            tuple(SegmentKind.RUNNING, ClockCause.BUSINESS_HOURS, null));
        }

        @Test
        void aHolidayOnADayThatIsClosedAnywayExplainsNothing() {
            BusinessCalendar calendar =
                    aCalendar().closedOn("2026-11-22", "Sunday fair").build();

            assertThat(calendar.segmentsBetween(at("2026-11-20T16:00:00Z"), at("2026-11-23T07:00:00Z")))
                    .extracting(ClockSegment::kind)
                    .containsExactly(SegmentKind.OUTSIDE_HOURS);
        }

        @Test
        void roundTheClockHasNoHoleAtMidnight() {
            BusinessCalendar always =
                    aCalendar().open(WeeklyHours.aroundTheClock()).build();
            Instant from = at("2026-03-27T22:59:30Z");

            Due due = always.addBusinessMinutes(from, 7 * 24 * 60);

            assertThat(due.dueAt()).isEqualTo(from.plus(Duration.ofDays(7)));
            assertThat(due.segments()).hasSize(1);
        }

        @Test
        void secondsAreKeptAndFractionsDropped() {
            assertThat(berlin.addBusinessMinutes(at("2026-11-20T15:59:30.999999Z"), 1)
                            .dueAt())
                    .isEqualTo(at("2026-11-23T07:00:30Z"));
        }
    }

    @Nested
    class WhereTheWallClockJumps {

        @Test
        void anHourThatIsSkippedDoesNotCount() {
            BusinessCalendar nights = aCalendar().open(everyDay("02:00-03:00")).build();

            assertThat(nights.businessMinutesBetween(at("2026-03-28T12:00:00Z"), at("2026-03-29T12:00:00Z")))
                    .isZero();
        }

        @Test
        void anHourThatIsShownTwiceCountsTwice() {
            BusinessCalendar nights = aCalendar().open(everyDay("02:15-02:45")).build();

            assertThat(nights.businessMinutesBetween(at("2026-10-24T12:00:00Z"), at("2026-10-25T12:00:00Z")))
                    .isEqualTo(60);
        }

        @Test
        void halfAnHourOnLordHowe() {
            BusinessCalendar lordHowe = aCalendar()
                    .in("Australia/Lord_Howe")
                    .open(WeeklyHours.aroundTheClock())
                    .build();

            assertThat(lordHowe.businessMinutesBetween(at("2026-04-03T13:00:00Z"), at("2026-04-04T13:30:00Z")))
                    .isEqualTo(24 * 60 + 30);
        }

        @Test
        void theFridayThatSamoaLeftOutHasNoHours() {
            BusinessCalendar apia = aCalendar().in("Pacific/Apia").build();

            // Thursday 29 December 2011 was followed by Saturday the 31st
            assertThat(apia.addBusinessMinutes(at("2011-12-29T18:00:00Z"), 481).dueAt())
                    .isEqualTo(at("2012-01-01T18:01:00Z"));
        }

        @Test
        void ramadanMovesCasablanca() {
            BusinessCalendar casablanca = aCalendar()
                    .in("Africa/Casablanca")
                    .open(weekdays("09:00-17:00"))
                    .build();

            // the clocks go back to UTC for Ramadan on Sunday 15 February 2026
            assertThat(casablanca
                            .addBusinessMinutes(at("2026-02-13T16:00:00Z"), 60)
                            .dueAt())
                    .isEqualTo(at("2026-02-16T10:00:00Z"));
        }
    }

    @Nested
    class Limits {

        @Test
        void timeDoesNotRunBackwards() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> berlin.addBusinessMinutes(at("2026-11-23T07:00:00Z"), -1));
            assertThat(berlin.businessMinutesBetween(at("2026-11-23T09:00:00Z"), at("2026-11-23T08:00:00Z")))
                    .isZero();
        }

        @ParameterizedTest
        @CsvSource({"5270400, 2026-11-23T07:00:00Z", "9223372036854775807, 2026-11-23T07:00:00Z"})
        void moreThanTenYearsAheadIsRefused(long minutes, Instant from) {
            assertThatExceptionOfType(CalendarHorizonExceeded.class)
                    .isThrownBy(() -> berlin.addBusinessMinutes(from, minutes));
        }

        @Test
        void tenYearsRoundTheClockAreNot() {
            BusinessCalendar always =
                    aCalendar().open(WeeklyHours.aroundTheClock()).build();
            Instant from = at("2026-11-23T07:00:00Z");

            assertThat(always.addBusinessMinutes(from, 3660L * 24 * 60).dueAt())
                    .isEqualTo(from.plus(Duration.ofDays(3660)));
        }

        @ParameterizedTest
        @CsvSource({"-1000000000-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2200-01-01T00:00:00Z"})
        void momentsThatNoCalendarCoversAreRefused(Instant from) {
            assertThatExceptionOfType(CalendarHorizonExceeded.class)
                    .isThrownBy(() -> berlin.addBusinessMinutes(from, 1));
        }
    }

    @Nested
    class EndOfBusinessDay {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T09:00:00Z, 5, 2026-11-30T23:00:00Z", // Monday: until the end of next Monday
            "2026-11-21T09:00:00Z, 5, 2026-11-27T23:00:00Z", // Saturday: until the end of Friday
            "2026-11-23T09:00:00Z, 1, 2026-11-24T23:00:00Z",
            "2026-12-24T09:00:00Z, 1, 2026-12-28T23:00:00Z", // Christmas does not count
            "2026-03-27T09:00:00Z, 1, 2026-03-30T22:00:00Z" // summer time
        })
        void countsOpenDaysAfterToday(Instant from, int days, Instant end) {
            assertThat(berlin.endOfBusinessDay(from, days)).isEqualTo(end);
        }
    }
}
