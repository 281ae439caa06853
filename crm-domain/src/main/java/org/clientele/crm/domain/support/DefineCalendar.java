package org.clientele.crm.domain.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clientele.crm.domain.shared.BusinessException;
import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Make a business calendar, or its next revision.
 *
 * @param name 1 to 60 letters, digits, spaces, dots, dashes or underscores; begins with a letter or digit
 * @param timeZone an IANA zone such as {@code Europe/Berlin}
 * @param hours per weekday the intervals, each a start and an end written {@code HH:mm}; {@code 24:00} is a legal end
 * @param holidays dates on which it is closed all day, each with its name or null; at most {@link #MAX_HOLIDAYS}
 */
public record DefineCalendar(
        String name, String timeZone, Map<DayOfWeek, List<List<String>>> hours, Map<LocalDate, String> holidays) {

    /** Some fifty years of holidays. */
    public static final int MAX_HOLIDAYS = 1_000;

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every field that is missing or wrong */
    public DefineCalendar {
        FieldChecks checks = new FieldChecks();
        name = Revision.checkName(checks, name);
        timeZone = checks.requiredText("timeZone", timeZone, 60);
        checks.require(timeZone == null || FieldChecks.isTimeZone(timeZone), "timeZone", "error.timeZone", timeZone);
        hours = hours == null ? Map.of() : hours;
        holidays = holidays == null ? Map.of() : new TreeMap<>(holidays);
        checks.require(holidays.size() <= MAX_HOLIDAYS, "holidays", "error.calendar.holidays.tooMany", MAX_HOLIDAYS);
        holidays.values().forEach(holiday -> checks.optionalText("holidays", holiday, Holiday.MAX_NAME));
        checkHours(hours, checks);
        checks.done();
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public WeeklyHours weeklyHours() {
        Map<DayOfWeek, List<BusinessInterval>> days = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, intervals) -> days.put(day, intervals(intervals)));
        return new WeeklyHours(days);
    }

    public List<Holiday> holidayList() {
        List<Holiday> list = new ArrayList<>();
        holidays.forEach((date, holiday) -> list.add(new Holiday(date, holiday)));
        return list;
    }

    private static void checkHours(Map<DayOfWeek, List<List<String>>> hours, FieldChecks checks) {
        boolean readable = true;
        boolean open = false;
        for (Map.Entry<DayOfWeek, List<List<String>>> day : hours.entrySet()) {
            try {
                List<BusinessInterval> intervals = intervals(day.getValue());
                open |= !intervals.isEmpty() && new WeeklyHours(Map.of(day.getKey(), intervals)) != null;
            } catch (InvalidBusinessHours wrong) {
                readable = false;
                reject(checks, "hours." + day.getKey(), wrong);
            }
        }
        if (readable && !open) {
            reject(checks, "hours", InvalidBusinessHours.none());
        }
    }

    private static void reject(FieldChecks checks, String field, BusinessException wrong) {
        checks.reject(field, wrong.key(), wrong.arguments().toArray());
    }

    private static List<BusinessInterval> intervals(List<List<String>> texts) {
        List<BusinessInterval> intervals = new ArrayList<>();
        for (List<String> ends : texts == null ? List.<List<String>>of() : texts) {
            if (ends == null || ends.size() != 2) {
                throw InvalidBusinessHours.notATime(ends == null ? "null" : String.join("-", ends));
            }
            intervals.add(BusinessInterval.of(ends.get(0), ends.get(1)));
        }
        return intervals;
    }
}
