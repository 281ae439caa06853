package org.clientele.crm.domain.support;

/** Whether a message came from the customer or from us. */
public enum Direction {
    IN,
    OUT
}
