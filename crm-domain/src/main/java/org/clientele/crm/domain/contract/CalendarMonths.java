package org.clientele.crm.domain.contract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counting in calendar months, the way contracts are written: a term begins with the start of its first day and ends
 * with the end of its last.
 *
 * <p>A month that lacks the needed day ends the term on its own last day, so no day is lost: one month from 30 or 31
 * January ends on 28 February (29 in a leap year), twelve months from 29 February 2024 end on 28 February 2025.
 */
final class CalendarMonths {

    private CalendarMonths() {}

    /**
     * The last day of a term, inclusive.
     *
     * @param firstDay first day of the term
     * @param months length, 0 or more; 0 gives the day before {@code firstDay}
     */
    static LocalDate lastDay(LocalDate firstDay, int months) {
        var sameDay = firstDay.plusMonths(months);
        return sameDay.getDayOfMonth() == firstDay.getDayOfMonth() ? sameDay.minusDays(1) : sameDay;
    }

    /** @return the length itself, null or 1 to {@value Term#MAX_MONTHS} */
    static Integer require(Integer months) {
        if (months != null && (months < 1 || months > Term.MAX_MONTHS)) {
            throw new IllegalArgumentException("length in months: " + months);
        }
        return months;
    }

    /**
     * How many months lie between two days, both inclusive: whole months counted by {@link #lastDay}, the days left
     * over as a fraction of the month they lie in. Negative spans count as zero.
     */
    static BigDecimal between(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            return BigDecimal.ZERO;
        }
        int whole = (int) ChronoUnit.MONTHS.between(firstDay, lastDay);
        while (!lastDay(firstDay, whole + 1).isAfter(lastDay)) {
            whole++;
        }
        var end = lastDay(firstDay, whole);
        long left = ChronoUnit.DAYS.between(end, lastDay);
        long monthLength = ChronoUnit.DAYS.between(end, lastDay(firstDay, whole + 1));
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(left).divide(BigDecimal.valueOf(monthLength), MathContext.DECIMAL64));
    }
}
