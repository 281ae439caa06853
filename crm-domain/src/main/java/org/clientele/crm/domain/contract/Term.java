package org.clientele.crm.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * The dates of a contract: plain local dates, read in the contract's own time zone.
 *
 * <ul>
 *   <li>The <b>end date</b> is the last day on which the contract is in force. It follows from start and length
 *       ({@link CalendarMonths#lastDay}: 1 November 2026 and 12 months give 31 October 2027) unless a date was agreed
 *       expressly; without length and date the term is open-ended and has no end date.
 *   <li>The <b>notice deadline</b> is the last day to cancel: the end date minus the notice period, so that the whole
 *       period lies after the day on which notice is given. An open-ended term has none.
 *   <li>A term of type {@link RenewalType#AUTO} goes on by its renewal length when it ends ({@link #renewedBeyond}): as
 *       agreed, else as long as the term, else twelve months. All ends are counted from the first day, so that a term
 *       from the 31st does not drift to the 28th.
 * </ul>
 *
 * <p>Immutable. End date and notice deadline are derived here alone and stored only so that lists can be sorted by them.
 */
@Embeddable
public class Term {

    /** Longest length of a term or renewal, in months. */
    public static final int MAX_MONTHS = 600;

    private static final int DEFAULT_RENEWAL_MONTHS = 12;

    @Column(name = "start_date", nullable = false)
    private LocalDate startDate;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(name = "term_months")
    private Integer termMonths;

    @Column(name = "agreed_end_date")
    private LocalDate agreedEndDate;

    @Column(name = "renewal_count", nullable = false)
    private int renewalCount;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "notice_deadline")
    private LocalDate noticeDeadline;

    @Embedded
    private Renewal renewal;

    /** For JPA. */
    protected Term() {}

    /**
     * @param termMonths length, 1 to {@value #MAX_MONTHS}; null for open-ended or with an agreed end
     * @param agreedEndDate last day, inclusive, not before the start; null when it follows from the length
     */
    public Term(LocalDate startDate, ZoneId timeZone, Integer termMonths, LocalDate agreedEndDate, Renewal renewal) {
        this(startDate, timeZone, CalendarMonths.require(termMonths), agreedEndDate, renewal, 0);
    }

    private Term(LocalDate start, ZoneId timeZone, Integer months, LocalDate agreedEnd, Renewal renewal, int count) {
        if (agreedEnd != null && agreedEnd.isBefore(start)) {
            throw new InvalidInput("endDate", "error.contract.endBeforeStart", start);
        }
        startDate = start;
        this.timeZone = timeZone.getId();
        termMonths = months;
        agreedEndDate = agreedEnd;
        this.renewal = Objects.requireNonNull(renewal);
        renewalCount = count;
        endDate = lastDay(count * renewalMonths());
        noticeDeadline = endDate == null ? null : endDate.minusDays(renewal.noticePeriodDays());
    }

    private LocalDate lastDay(int renewedMonths) {
        if (agreedEndDate != null) {
            return CalendarMonths.lastDay(agreedEndDate.plusDays(1), renewedMonths);
        }
        return termMonths == null ? null : CalendarMonths.lastDay(startDate, termMonths + renewedMonths);
    }

    /** The same term with another agreed last day, not before the start. */
    public Term until(LocalDate lastDay) {
        return new Term(startDate, timeZone(), termMonths, lastDay, renewal);
    }

    /**
     * The term after as many renewals as it takes to hold the given day; this term if it holds it already.
     *
     * @throws IllegalStateException if the term does not renew itself
     */
    public Term renewedBeyond(LocalDate day) {
        if (!renewsItself()) {
            throw new IllegalStateException("this term does not renew itself");
        }
        var term = this;
        while (term.hasEnded(day)) {
            term = new Term(startDate, timeZone(), termMonths, agreedEndDate, renewal, term.renewalCount + 1);
        }
        return term;
    }

    /** Whether the term goes on by itself after its end date. */
    public boolean renewsItself() {
        return renewal.type() == RenewalType.AUTO && endDate != null;
    }

    /** Length of each renewal in months. */
    public int renewalMonths() {
        return renewal.termMonths().orElse(termMonths == null ? DEFAULT_RENEWAL_MONTHS : termMonths);
    }

    /** The calendar day that a moment falls on in the contract's time zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, timeZone());
    }

    public boolean hasStarted(LocalDate day) {
        return !day.isBefore(startDate);
    }

    /** Whether the last day lies before the given one. An open-ended term never ends. */
    public boolean hasEnded(LocalDate day) {
        return endDate != null && day.isAfter(endDate);
    }

    public LocalDate startDate() {
        return startDate;
    }

    public Optional<Integer> termMonths() {
        return Optional.ofNullable(termMonths);
    }

    /** The last day as agreed expressly, before any renewal; empty when it follows from the length. */
    public Optional<LocalDate> agreedEndDate() {
        return Optional.ofNullable(agreedEndDate);
    }

    /** The last day in force, inclusive; empty for an open-ended term. */
    public Optional<LocalDate> endDate() {
        return Optional.ofNullable(endDate);
    }

    /** The last day to cancel; empty for an open-ended term. */
    public Optional<LocalDate> noticeDeadline() {
        return Optional.ofNullable(noticeDeadline);
    }

    public Renewal renewal() {
        return renewal;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    private List<Object> parts() {
        return Arrays.asList(startDate, timeZone, termMonths, agreedEndDate, renewalCount, renewal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }
}
