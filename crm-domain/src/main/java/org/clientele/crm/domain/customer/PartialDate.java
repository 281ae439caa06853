package org.clientele.crm.domain.customer;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * A calendar date that may be known to the year or to the month only, in the reduced forms of ISO 8601: {@code 1996},
 * {@code 1996-05}, {@code 1996-05-17}. What is not known stays unknown: a year never becomes its first of January.
 *
 * @param text one of the three forms, years 1000 to 9999
 */
public record PartialDate(String text) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    /** @throws DateTimeParseException unless the text is one of the three forms and a date of the calendar */
    public PartialDate {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeParseException("not a year, month or date", text, 0);
        }
        earliest(text);
    }

    /** The first day that the date can mean. */
    public LocalDate earliest() {
        return earliest(text);
    }

    /** Whether the whole of the date lies behind the given day. */
    public boolean isAfter(LocalDate day) {
        return earliest().isAfter(day);
    }

    private static LocalDate earliest(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> Year.parse(text).atDay(1);
            case MONTH_LENGTH -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
