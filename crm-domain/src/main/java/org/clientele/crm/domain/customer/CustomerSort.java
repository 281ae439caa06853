package org.clientele.crm.domain.customer;

/** Orders in which customers can be listed. */
public enum CustomerSort {
    NAME,
    UPDATED
}
