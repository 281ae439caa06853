package org.clientele.crm.domain.customer;

/** Why a person is no longer a contact of a customer. */
public enum ContactEndReason {
    LEFT,
    CHANGED_ROLE,
    RETIRED,
    DECEASED,
    /** Was never one: entered by mistake. */
    ERROR
}
