package org.clientele.crm.domain.contract;

/** What a contract line sells. */
public enum LineKind {
    /** Billed again each period. */
    RECURRING,
    /** Billed once. */
    ONE_OFF,
    /** Billed by consumption; the amount is not known beforehand, so it counts in no total. */
    USAGE,
    /** Gives a right to support under an SLA plan; recurring with a billing period, else billed once. */
    SUPPORT;

    /** Whether such a line must name how often it is billed. */
    public boolean needsBillingPeriod() {
        return this == RECURRING;
    }

    /** Whether such a line may name how often it is billed. */
    public boolean allowsBillingPeriod() {
        return this != ONE_OFF;
    }
}
