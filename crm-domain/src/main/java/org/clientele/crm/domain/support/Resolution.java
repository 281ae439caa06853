package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.clientele.crm.domain.audit.AuditedAs;
import org.clientele.crm.domain.shared.FieldChecks;

/** How a request was answered in the end, and until when the customer may say that it was not. */
@Embeddable
public class Resolution {

    /** Business days after the day of the answer within which the customer may reopen the request. */
    public static final int REOPEN_BUSINESS_DAYS = 5;

    /** Longest summary, in characters. */
    public static final int MAX_SUMMARY = 1_000;

    @AuditedAs("resolutionCode")
    @Enumerated(EnumType.STRING)
    @Column(name = "resolution_code")
    private ResolutionCode code;

    @AuditedAs("resolutionSummary")
    @Column(name = "resolution_summary")
    private String summary;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "reopen_until")
    private Instant reopenUntil;

    /** For JPA. */
    protected Resolution() {}

    /**
     * @param code how it was solved
     * @param summary what the customer is told, at most {@link #MAX_SUMMARY} characters
     * @param at when
     * @param calendar says what a business day is
     * @throws org.clientele.crm.domain.shared.InvalidInput naming {@code resolutionCode} and {@code resolutionSummary}
     */
    public Resolution(ResolutionCode code, String summary, Instant at, BusinessCalendar calendar) {
        FieldChecks checks = new FieldChecks();
        this.code = checks.required("resolutionCode", code);
        this.summary = checks.requiredLines("resolutionSummary", summary, MAX_SUMMARY);
        checks.done();
        resolvedAt = at;
        reopenUntil = calendar.endOfBusinessDay(at, REOPEN_BUSINESS_DAYS);
    }

    public ResolutionCode code() {
        return code;
    }

    public String summary() {
        return summary;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    /** The window ends here, exclusive: the local midnight after the fifth business day. */
    public Instant reopenUntil() {
        return reopenUntil;
    }
}
