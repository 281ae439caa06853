package org.clientele.crm.acceptance.api;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Another way to reckon with the calendar of the walk, Monday to Friday 8 to 12 and 13 to 17 in Berlin: it looks at each
 * second by itself. Slow and plain, so that it can judge the product.
 */
final class OfficeHours {

    static final String JSON = """
            {"MONDAY":[["08:00","12:00"],["13:00","17:00"]],"TUESDAY":[["08:00","12:00"],["13:00","17:00"]],
             "WEDNESDAY":[["08:00","12:00"],["13:00","17:00"]],"THURSDAY":[["08:00","12:00"],["13:00","17:00"]],
             "FRIDAY":[["08:00","12:00"],["13:00","17:00"]]}""";

    /** A Friday on which they do not work. */
    static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 25);

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime OPEN = LocalTime.of(8, 0);
    private static final LocalTime LUNCH = LocalTime.of(12, 0);
    private static final LocalTime BACK = LocalTime.of(13, 0);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    private OfficeHours() {}

    /** The moment at which so many minutes of office hours have gone by. */
    static Instant due(Instant from, int minutes) {
        Instant now = from.truncatedTo(ChronoUnit.SECONDS);
        for (int left = minutes * 60; left > 0; now = now.plusSeconds(1)) {
            if (isOpen(now.atZone(BERLIN))) {
                left--;
            }
        }
        return now;
    }

    private static boolean isOpen(ZonedDateTime moment) {
        LocalTime time = moment.toLocalTime();
        boolean weekend = moment.getDayOfWeek() == DayOfWeek.SATURDAY || moment.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday = moment.toLocalDate().equals(HOLIDAY);
        boolean morning = !time.isBefore(OPEN) && time.isBefore(LUNCH);
        boolean afternoon = !time.isBefore(BACK) && time.isBefore(CLOSE);
        return !weekend && !holiday && (morning || afternoon);
    }
}
