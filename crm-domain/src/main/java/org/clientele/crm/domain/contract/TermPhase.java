package org.clientele.crm.domain.contract;

import java.time.LocalDate;

/**
 * Where a day lies within a contract's dates. Computed, never stored: a phase says nothing about what anybody decided,
 * only what the calendar says. The phases follow each other without gap or overlap.
 */
public enum TermPhase {
    /** Before the start date. */
    UPCOMING,
    /** From the start date to the last day of the trial. */
    TRIAL,
    /** Inside the term, and it can still be cancelled in time. */
    RUNNING,
    /** The last day to cancel has passed; runs to the end date. */
    IN_NOTICE,
    /** Up to {@value #GRACE_DAYS} days after the end date: an expired contract can still be reinstated. */
    GRACE,
    /** The grace days are over. */
    OVER;

    /** Days after the end date during which an expired contract can be reinstated. */
    public static final int GRACE_DAYS = 30;

    /** @param trialEndDate last day of the trial; null for none */
    public static TermPhase of(Term term, LocalDate trialEndDate, LocalDate day) {
        if (!term.hasStarted(day)) {
            return UPCOMING;
        }
        if (term.hasEnded(day)) {
            return isWithinGrace(term, day) ? GRACE : OVER;
        }
        if (trialEndDate != null && !day.isAfter(trialEndDate)) {
            return TRIAL;
        }
        return term.noticeDeadline().filter(day::isAfter).isPresent() ? IN_NOTICE : RUNNING;
    }

    private static boolean isWithinGrace(Term term, LocalDate day) {
        return term.endDate()
                .filter(end -> !day.isAfter(end.plusDays(GRACE_DAYS)))
                .isPresent();
    }
}
