package org.clientele.crm.web.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.support.Holiday;

/** Holidays as they are typed: one a line, the ISO date and, behind a space, the name. */
final class HolidayLines {

    private HolidayLines() {}

    /** @throws InvalidInput for {@code holidays}, naming the first line that does not begin with a date */
    static Map<LocalDate, String> parse(String text) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        if (text != null) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                String[] parts = line.split("\\s+", 2);
                holidays.put(date(parts[0], line), parts.length > 1 ? parts[1] : null);
            });
        }
        return holidays;
    }

    /** Holidays as they could have been typed. */
    static String text(Stream<Holiday> holidays) {
        return holidays.map(Holiday::label).collect(Collectors.joining("\n"));
    }

    private static LocalDate date(String text, String line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new InvalidInput("holidays", "error.calendar.holidays.line", line);
        }
    }
}
