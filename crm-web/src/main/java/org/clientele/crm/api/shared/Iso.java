package org.clientele.crm.api.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Dates and moments as RFC 3339 writes them, in the years 1 to 9999: what is written otherwise is refused, not guessed. */
public final class Iso {

    private Iso() {}

    /**
     * @param text such as {@code 2026-11-30}
     * @throws DateTimeException for anything else
     */
    public static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        requireOrdinary(date.getYear());
        return date;
    }

    /**
     * @param text such as {@code 2026-11-23T08:00:00Z}; another offset than UTC's is converted
     * @throws DateTimeException for anything else
     */
    public static Instant moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        requireOrdinary(moment.getYear());
        return moment.toInstant();
    }

    private static void requireOrdinary(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("Year " + year);
        }
    }
}
