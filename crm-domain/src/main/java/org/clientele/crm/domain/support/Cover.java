package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.Optional;
import org.clientele.crm.domain.audit.AuditedAs;

/**
 * What entitles the customer to support with a request, and which revision of which service level and calendar measures
 * it. All of it is pinned when the request comes in: later changes of contract, plan or calendar do not move it.
 */
@Embeddable
public class Cover {

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage", nullable = false)
    private Coverage coverage;

    @AuditedAs("contract")
    @Column(name = "contract_number")
    private String contractNumber;

    @Column(name = "contract_line_id")
    private Long contractLineId;

    @AuditedAs("coverageReason")
    @Column(name = "coverage_reason")
    private String reason;

    @AuditedAs("slaPlan")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sla_plan_id")
    private SlaPlan plan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "calendar_id", nullable = false)
    private CalendarRevision calendar;

    /** For JPA. */
    protected Cover() {}

    private Cover(
            Coverage coverage,
            String contractNumber,
            Long contractLineId,
            String reason,
            SlaPlan plan,
            CalendarRevision calendar) {
        this.coverage = coverage;
        this.contractNumber = contractNumber;
        this.contractLineId = contractLineId;
        this.reason = reason;
        this.plan = plan;
        this.calendar = Objects.requireNonNull(calendar);
    }

    /** An active contract line promises support by that plan. */
    public static Cover byContract(
            String contractNumber, Long contractLineId, SlaPlan plan, CalendarRevision calendar, String reason) {
        return new Cover(Coverage.COVERED, contractNumber, contractLineId, reason, plan, calendar);
    }

    /** No contract promises support; the calendar only says what a business day is. */
    public static Cover none(CalendarRevision calendar) {
        return new Cover(Coverage.NOT_COVERED, null, null, null, null, calendar);
    }

    /** That contract line promised support, but its days are over. */
    public static Cover expired(String contractNumber, Long contractLineId, CalendarRevision calendar) {
        return new Cover(Coverage.EXPIRED, contractNumber, contractLineId, null, null, calendar);
    }

    /** That contract line promises support, but the contract is suspended. */
    public static Cover suspended(String contractNumber, Long contractLineId, CalendarRevision calendar) {
        return new Cover(Coverage.NOT_COVERED, contractNumber, contractLineId, null, null, calendar);
    }

    /** We help by that plan although nothing obliges us. */
    public static Cover goodwill(SlaPlan plan, CalendarRevision calendar, String reason) {
        return new Cover(Coverage.GOODWILL, null, null, Objects.requireNonNull(reason), plan, calendar);
    }

    /** What the plan promises for that priority; empty without a plan. */
    Optional<SlaTarget> targetFor(Priority priority) {
        return plan == null ? Optional.empty() : plan.targetFor(priority);
    }

    boolean pauseOnHold() {
        return plan != null && plan.pauseOnHold();
    }

    /** The pinned calendar. */
    public BusinessCalendar businessCalendar() {
        return calendar.calendar();
    }

    public Coverage coverage() {
        return coverage;
    }

    /** The contract that covers, or once covered, the request; else null. */
    public String contractNumber() {
        return contractNumber;
    }

    /** Why a person chose this cover; null when it was found by itself. */
    public String reason() {
        return reason;
    }
}
