package org.clientele.crm.domain.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Business calendars for tests: Berlin, Monday to Friday, 08:00-12:00 and 13:00-17:00, unless told otherwise. */
public final class CalendarFixture {

    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private WeeklyHours hours = weekdays("08:00-12:00", "13:00-17:00");
    private final List<Holiday> holidays = new ArrayList<>();

    private CalendarFixture() {}

    public static CalendarFixture aCalendar() {
        return new CalendarFixture();
    }

    public CalendarFixture in(String zoneId) {
        zone = ZoneId.of(zoneId);
        return this;
    }

    public CalendarFixture open(WeeklyHours newHours) {
        hours = newHours;
        return this;
    }

    public CalendarFixture closedOn(String date, String name) {
        holidays.add(new Holiday(LocalDate.parse(date), name));
        return this;
    }

    public BusinessCalendar build() {
        return new BusinessCalendar(zone, hours, holidays);
    }

    public CalendarRevision buildRevision(String name) {
        return CalendarRevision.first(
                name, zone, hours, holidays, org.clientele.crm.domain.shared.Stamp.system(java.time.Instant.EPOCH));
    }

    /** The same intervals from Monday to Friday, each written {@code HH:mm-HH:mm}. */
    public static WeeklyHours weekdays(String... intervals) {
        Map<DayOfWeek, List<BusinessInterval>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                days.put(day, intervals(intervals));
            }
        }
        return new WeeklyHours(days);
    }

    /** The same intervals every day of the week. */
    public static WeeklyHours everyDay(String... intervals) {
        Map<DayOfWeek, List<BusinessInterval>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, intervals(intervals));
        }
        return new WeeklyHours(days);
    }

    private static List<BusinessInterval> intervals(String... texts) {
        List<BusinessInterval> intervals = new ArrayList<>();
        for (String text : texts) {
            String[] ends = text.split("-");
            intervals.add(BusinessInterval.of(ends[0], ends[1]));
        }
        return intervals;
    }
}
