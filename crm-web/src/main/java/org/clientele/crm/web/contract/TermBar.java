package org.clientele.crm.web.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.clientele.crm.domain.contract.ContractDetails;

/**
 * Where the dates of a contract stand on a bar of {@value #WIDTH} units, from its first day to the last day of the
 * renewal that would follow.
 *
 * @param elapsed length of the part that lies behind us
 * @param end where the term ends
 * @param today where today is; null outside the bar
 * @param notice where the last day to cancel is; null if there is none
 */
public record TermBar(int elapsed, int end, Integer today, Integer notice) {

    public static final int WIDTH = 800;
    private static final int OPEN_ENDED_DAYS = 365;

    static TermBar of(ContractDetails contract) {
        var start = contract.term().startDate();
        var lastDay = contract.lastDay();
        var horizon = contract.nextEndDate() != null && !contract.terminationPlanned()
                ? contract.nextEndDate()
                : lastDay == null ? latest(contract.today(), start).plusDays(OPEN_ENDED_DAYS) : lastDay;
        var scale = new Scale(start, ChronoUnit.DAYS.between(start, horizon) + 1);
        int today = scale.at(contract.today());
        var notice = contract.terminationPlanned()
                ? null
                : contract.term().noticeDeadline().orElse(null);
        return new TermBar(
                Math.max(0, Math.min(today, WIDTH)),
                lastDay == null ? WIDTH : scale.at(lastDay.plusDays(1)),
                today < 0 || today > WIDTH ? null : Integer.valueOf(today),
                notice == null || notice.isBefore(start) ? null : Integer.valueOf(scale.at(notice)));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private record Scale(LocalDate start, long days) {

        int at(LocalDate day) {
            return Math.toIntExact(ChronoUnit.DAYS.between(start, day) * WIDTH / days);
        }
    }
}
