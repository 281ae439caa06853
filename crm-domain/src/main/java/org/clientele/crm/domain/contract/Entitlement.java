package org.clientele.crm.domain.contract;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The right to support that a support line of a contract gives.
 *
 * @param contractNumber the contract, {@code CT-2026-0042}
 * @param status the contract's status; of a terminated one that was suspended then, {@code SUSPENDED}
 * @param lineId the line's id
 * @param linePosition the line's place on the contract, from 1
 * @param product what is covered
 * @param slaPlanName name of the SLA plan
 * @param validFrom first day, in the contract's time zone
 * @param validTo last day, inclusive; null for open-ended
 * @param timeZone the contract's time zone
 */
public record Entitlement(
        String contractNumber,
        ContractStatus status,
        long lineId,
        int linePosition,
        String product,
        String slaPlanName,
        LocalDate validFrom,
        LocalDate validTo,
        ZoneId timeZone) {

    /**
     * A terminated contract gives cover to the end of its last day, although it is terminated from the moment on at which
     * that is decided.
     *
     * @param day a calendar day in the contract's time zone
     */
    public EntitlementState stateOn(LocalDate day) {
        boolean terminated = status == ContractStatus.TERMINATED;
        if (!status.isRunning() && !terminated || validTo != null && day.isAfter(validTo)) {
            return EntitlementState.EXPIRED;
        }
        if (status == ContractStatus.SUSPENDED) {
            return EntitlementState.SUSPENDED;
        }
        return day.isBefore(validFrom) ? EntitlementState.UPCOMING : EntitlementState.ACTIVE;
    }
}
