package org.clientele.crm.domain.contract;

/** Whether an entitlement gives a right to support on a given day. Ordered by what is preferred when there is a choice. */
public enum EntitlementState {
    /** The contract is in force, the last day of a terminated one included, and the day lies within the line's dates. */
    ACTIVE,
    /** The contract is in force but begins, or its line begins, later. */
    UPCOMING,
    /** The contract is suspended. */
    SUSPENDED,
    /** The line's or the contract's last day has passed, or the contract was followed by another. */
    EXPIRED
}
