package org.clientele.crm.domain.contract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.domain.shared.Money;

/**
 * What a contract is worth, in its currency, net of tax.
 *
 * <ul>
 *   <li>{@code arr}: the annual net amounts of the recurring lines in force on the day of reference. Exact, since each
 *       line's net amount of a billing period is rounded first ({@link LineTerms#net}) and then taken 12, 4 or 1 times.
 *   <li>{@code mrr}: a twelfth of {@code arr}, rounded half up once, at the end.
 *   <li>{@code oneOffTotal}: the net amounts of the lines billed once.
 *   <li>{@code tcv}: {@code oneOffTotal} and, for each recurring line, its annual net amount for as many months
 *       ({@link CalendarMonths#between}) as the line lasts within the term so far agreed, rounded half up per line. An
 *       open-ended contract has no total; it is counted over its first {@value #OPEN_ENDED_MONTHS} months.
 * </ul>
 *
 * The day of reference is the given day, but never before the first nor after the last day of the term: a draft shows
 * what it will bring at its start, an expired contract what it brought at its end. Usage lines count nowhere.
 */
public record ContractValue(Money mrr, Money arr, Money oneOffTotal, Money tcv) {

    /** Months over which an open-ended contract's total is counted. */
    public static final int OPEN_ENDED_MONTHS = 12;

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** @param lastDay last day in force, inclusive; null for open-ended */
    public static ContractValue of(
            List<LineTerms> lines, LocalDate firstDay, LocalDate lastDay, String currency, LocalDate today) {
        var countedUntil = lastDay == null ? CalendarMonths.lastDay(firstDay, OPEN_ENDED_MONTHS) : lastDay;
        var day = reference(today, firstDay, lastDay);
        var arr = Money.zero(currency);
        var oneOff = Money.zero(currency);
        var recurring = Money.zero(currency);
        for (var line : lines) {
            var from = latest(line.startDate(), firstDay);
            var to = earliest(line.endDate(), countedUntil);
            if (line.isOneOff()) {
                oneOff = oneOff.plus(line.net(currency));
            } else if (line.isRecurring()) {
                recurring = recurring.plus(over(line.annualNet(currency), CalendarMonths.between(from, to)));
                if (!day.isBefore(from) && (line.endDate() == null || !day.isAfter(line.endDate()))) {
                    arr = arr.plus(line.annualNet(currency));
                }
            }
        }
        return new ContractValue(monthly(arr), arr, oneOff, oneOff.plus(recurring));
    }

    static Money monthly(Money annual) {
        return Money.of(annual.amount().divide(MONTHS_OF_A_YEAR, 9, RoundingMode.HALF_UP), annual.currency());
    }

    private static Money over(Money annual, BigDecimal months) {
        return Money.of(
                annual.amount().multiply(months).divide(MONTHS_OF_A_YEAR, MathContext.DECIMAL128), annual.currency());
    }

    private static LocalDate reference(LocalDate today, LocalDate firstDay, LocalDate lastDay) {
        var day = today.isBefore(firstDay) ? firstDay : today;
        return lastDay != null && day.isAfter(lastDay) ? lastDay : day;
    }

    private static LocalDate latest(LocalDate lineDate, LocalDate termDate) {
        return lineDate == null || lineDate.isBefore(termDate) ? termDate : lineDate;
    }

    private static LocalDate earliest(LocalDate lineDate, LocalDate termDate) {
        return lineDate == null || lineDate.isAfter(termDate) ? termDate : lineDate;
    }
}
