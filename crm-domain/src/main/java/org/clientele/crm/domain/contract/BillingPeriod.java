package org.clientele.crm.domain.contract;

/** How often a line is billed. */
public enum BillingPeriod {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    BillingPeriod(int months) {
        this.months = months;
    }

    /** Length in months: 1, 3 or 12. */
    public int months() {
        return months;
    }

    /** How many such periods make a year: 12, 4 or 1. */
    public int perYear() {
        return 12 / months;
    }
}
