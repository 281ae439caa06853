package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the calendar against a reckoning that cannot be wrong: look at the wall clock once a minute and count. Calendars,
 * starts and amounts are drawn with a fixed seed, around the moments at which the zone changes its offset.
 */
class BusinessCalendarOracleTest {

    private static final int ROUNDS = 60;
    private static final int MAX_DAYS = 21;

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-20T00:00:00Z",
        "Europe/Berlin, 2026-10-15T00:00:00Z",
        "America/New_York, 2026-03-01T00:00:00Z",
        "America/New_York, 2026-10-20T00:00:00Z",
        "America/Sao_Paulo, 2018-10-25T00:00:00Z",
        "America/St_Johns, 2006-10-20T00:00:00Z",
        "America/Caracas, 2016-04-20T00:00:00Z",
        "Australia/Lord_Howe, 2026-03-25T00:00:00Z",
        "Australia/Lord_Howe, 2026-09-25T00:00:00Z",
        "Asia/Kathmandu, 1985-12-20T00:00:00Z",
        "Asia/Kathmandu, 2026-06-01T00:00:00Z",
        "Asia/Pyongyang, 2018-04-25T00:00:00Z",
        "Pacific/Apia, 2011-12-20T00:00:00Z",
        "Pacific/Chatham, 2026-04-01T00:00:00Z",
        "Africa/Casablanca, 2026-02-05T00:00:00Z",
        "Africa/Casablanca, 2026-03-15T00:00:00Z",
        "Africa/Cairo, 2010-08-01T00:00:00Z",
        "Asia/Tehran, 2022-03-15T00:00:00Z",
        "Asia/Gaza, 2026-03-20T00:00:00Z",
        "Antarctica/Troll, 2026-03-20T00:00:00Z",
        "UTC, 2028-02-25T00:00:00Z"
    })
    void agreesWithCountingMinutes(String zoneId, Instant around) {
        Random random = new Random(zoneId.hashCode() * 31L + around.getEpochSecond());
        ZoneId zone = ZoneId.of(zoneId);
        for (int round = 0; round < ROUNDS; round++) {
            Map<LocalDate, Holiday> holidays = randomHolidays(random, LocalDate.ofInstant(around, zone));
            WeeklyHours hours = randomHours(random);
            BusinessCalendar calendar = new BusinessCalendar(zone, hours, holidays.values());
            Instant from = randomStart(random, zone, around);
            check(calendar, hours, holidays, from, random.nextInt(4 * 24 * 60));
        }
    }

    private static void check(
            BusinessCalendar calendar, WeeklyHours hours, Map<LocalDate, Holiday> holidays, Instant from, int minutes) {
        String example = calendar.zone() + " " + hours + " " + holidays.keySet() + " " + from + " + " + minutes;
        Instant expected = count(calendar.zone(), hours, holidays, from, minutes);
        if (expected == null) {
            return;
        }
        Due due = calendar.addBusinessMinutes(from, minutes);
        assertThat(due.dueAt()).as(example).isEqualTo(expected);
        assertThat(calendar.businessMinutesBetween(from, expected)).as(example).isEqualTo(minutes);
        assertThat(due.segments().stream()
                        .mapToLong(ClockSegment::businessMinutes)
                        .sum())
                .as(example)
                .isEqualTo(minutes);
        assertThat(calendar.segmentsBetween(from, expected)).as(example).isEqualTo(due.segments());
        Instant at = from;
        for (ClockSegment segment : due.segments()) {
            assertThat(segment.from()).as(example).isEqualTo(at);
            at = segment.to();
        }
        assertThat(at).as(example).isEqualTo(expected);
    }

    /** Looks at the wall clock once a minute; null when the amount is not used up in {@link #MAX_DAYS}. */
    private static Instant count(
            ZoneId zone, WeeklyHours hours, Map<LocalDate, Holiday> holidays, Instant from, int minutes) {
        Instant at = from;
        Instant limit = from.plus(MAX_DAYS, ChronoUnit.DAYS);
        for (int counted = 0; counted < minutes; at = at.plus(1, ChronoUnit.MINUTES)) {
            if (at.isAfter(limit)) {
                return null;
            }
            ZonedDateTime wall = at.atZone(zone);
            int minute = wall.getHour() * 60 + wall.getMinute();
            boolean open = hours.on(wall.getDayOfWeek()).stream()
                    .anyMatch(interval -> minute >= interval.startMinute() && minute < interval.endMinute());
            if (open && !holidays.containsKey(wall.toLocalDate())) {
                counted++;
            }
        }
        return at;
    }

    /** Half of the starts lie within a day of a change of offset, where there is one. */
    private static Instant randomStart(Random random, ZoneId zone, Instant around) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(around);
        Instant base = next != null && random.nextBoolean() ? next.getInstant().minus(1, ChronoUnit.DAYS) : around;
        return base.plus(random.nextInt(2 * 24 * 60), ChronoUnit.MINUTES);
    }

    private static WeeklyHours randomHours(Random random) {
        if (random.nextInt(8) == 0) {
            return WeeklyHours.aroundTheClock();
        }
        Map<DayOfWeek, List<BusinessInterval>> days = new EnumMap<>(DayOfWeek.class);
        days.put(DayOfWeek.of(1 + random.nextInt(7)), randomDay(random));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                days.put(day, randomDay(random));
            }
        }
        return new WeeklyHours(days);
    }

    private static List<BusinessInterval> randomDay(Random random) {
        List<BusinessInterval> intervals = new ArrayList<>();
        int minute = random.nextInt(3) == 0 ? 0 : random.nextInt(600);
        do {
            int end = Math.min(1440, minute + 1 + random.nextInt(500));
            intervals.add(new BusinessInterval(minute, end));
            minute = end + (random.nextInt(5) == 0 ? 0 : random.nextInt(180));
        } while (minute < 1440 && intervals.size() < 5);
        return intervals;
    }

    private static Map<LocalDate, Holiday> randomHolidays(Random random, LocalDate around) {
        Map<LocalDate, Holiday> holidays = new java.util.TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate date = around.plusDays(random.nextInt(12));
            holidays.put(date, new Holiday(date, null));
        }
        return holidays;
    }
}
