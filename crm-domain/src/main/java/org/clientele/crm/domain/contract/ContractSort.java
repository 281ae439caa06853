package org.clientele.crm.domain.contract;

/** Orders in which contracts can be listed. */
public enum ContractSort {
    /** By the last day to cancel; contracts for which there is none, or no longer one, come last. */
    NOTICE,
    /** By the last day in force; open-ended ones come last. */
    END,
    START,
    TITLE,
    UPDATED
}
