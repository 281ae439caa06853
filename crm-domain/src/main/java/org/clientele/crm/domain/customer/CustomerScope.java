package org.clientele.crm.domain.customer;

/** Whether a customer is outside our own organization. Internal customers never enter revenue figures. */
public enum CustomerScope {
    EXTERNAL,
    INTERNAL
}
