package org.clientele.crm.domain.contract;

/** What happens when the last day of a contract's term has passed. */
public enum RenewalType {
    /** The contract simply ends. */
    NONE,
    /** The contract ends unless both sides agree on a successor. */
    MANUAL,
    /** The contract goes on for another renewal term unless it was terminated in time. */
    AUTO
}
