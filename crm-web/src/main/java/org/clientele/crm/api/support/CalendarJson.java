package org.clientele.crm.api.support;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.support.BusinessInterval;
import org.clientele.crm.domain.support.CalendarRow;
import org.clientele.crm.domain.support.DefineCalendar;
import org.clientele.crm.domain.support.Due;
import org.clientele.crm.domain.support.Holiday;

/**
 * A business calendar as the API shows it.
 *
 * @param hours per open weekday the intervals, each {@code ["08:00","12:00"]}
 * @param holidayNames the names of those holidays that have one, by date
 */
record CalendarJson(
        String name,
        int revision,
        String timeZone,
        Map<DayOfWeek, List<List<String>>> hours,
        List<LocalDate> holidays,
        Map<LocalDate, String> holidayNames,
        Instant createdAt) {

    static CalendarJson of(CalendarRow row) {
        Map<DayOfWeek, List<List<String>>> hours = new EnumMap<>(DayOfWeek.class);
        row.hours()
                .days()
                .forEach((day, intervals) -> hours.put(
                        day, intervals.stream().map(CalendarJson::ends).toList()));
        Map<LocalDate, String> names = new TreeMap<>();
        row.holidays().stream()
                .filter(holiday -> holiday.name() != null)
                .forEach(holiday -> names.put(holiday.date(), holiday.name()));
        return new CalendarJson(
                row.name(),
                row.revision(),
                row.timeZone(),
                hours,
                row.holidays().stream().map(Holiday::date).toList(),
                names,
                row.createdAt());
    }

    private static List<String> ends(BusinessInterval interval) {
        return List.of(interval.start(), interval.end());
    }

    /** What is sent to make a calendar, or its next revision. */
    record Definition(
            String name,
            String timeZone,
            Map<DayOfWeek, List<List<String>>> hours,
            List<LocalDate> holidays,
            Map<LocalDate, String> holidayNames) {

        DefineCalendar command(String calendarName) {
            Map<LocalDate, String> named = new TreeMap<>();
            List<LocalDate> dates = holidays == null ? List.of() : new ArrayList<>(holidays);
            if (dates.stream().anyMatch(Objects::isNull)) {
                throw new InvalidInput("holidays", "error.required");
            }
            dates.forEach(date -> named.put(date, null));
            if (holidayNames != null) {
                if (!named.keySet().containsAll(holidayNames.keySet())) {
                    throw new InvalidInput("holidayNames", "error.calendar.holidays.unknownName");
                }
                named.putAll(holidayNames);
            }
            return new DefineCalendar(calendarName, timeZone, hours, named);
        }
    }

    /** When business time is used up, and the way there. */
    record DueJson(Instant dueAt, List<SegmentJson> segments) {

        static DueJson of(Due due) {
            return new DueJson(due.dueAt(), SegmentJson.all(due.segments()));
        }
    }
}
