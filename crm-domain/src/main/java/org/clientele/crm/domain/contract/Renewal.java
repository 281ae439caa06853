package org.clientele.crm.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import org.clientele.crm.domain.audit.AuditedAs;

/** What was agreed about the time after a contract's term: whether it goes on, for how long, and how to prevent it. */
@Embeddable
public class Renewal {

    /** Longest notice period, in days. */
    public static final int MAX_NOTICE_DAYS = 1_830;

    @AuditedAs("renewalType")
    @Enumerated(EnumType.STRING)
    @Column(name = "renewal_type", nullable = false)
    private RenewalType type;

    @AuditedAs("renewalTermMonths")
    @Column(name = "renewal_term_months")
    private Integer termMonths;

    @Column(name = "notice_period_days", nullable = false)
    private int noticePeriodDays;

    /** For JPA. */
    protected Renewal() {}

    /**
     * @param termMonths length of each renewal, 1 to {@value Term#MAX_MONTHS}; null means as long as the term itself
     * @param noticePeriodDays days before the end date, 0 to {@value #MAX_NOTICE_DAYS}
     */
    public Renewal(RenewalType type, Integer termMonths, int noticePeriodDays) {
        if (noticePeriodDays < 0 || noticePeriodDays > MAX_NOTICE_DAYS) {
            throw new IllegalArgumentException("notice period in days: " + noticePeriodDays);
        }
        this.type = Objects.requireNonNull(type);
        this.termMonths = CalendarMonths.require(termMonths);
        this.noticePeriodDays = noticePeriodDays;
    }

    /** No renewal and no notice. */
    public static Renewal none() {
        return new Renewal(RenewalType.NONE, null, 0);
    }

    public RenewalType type() {
        return type;
    }

    /** Length of each renewal as agreed; empty when it is as long as the term. */
    public Optional<Integer> termMonths() {
        return Optional.ofNullable(termMonths);
    }

    public int noticePeriodDays() {
        return noticePeriodDays;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Renewal that
                && type == that.type
                && Objects.equals(termMonths, that.termMonths)
                && noticePeriodDays == that.noticePeriodDays;
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, termMonths, noticePeriodDays);
    }
}
