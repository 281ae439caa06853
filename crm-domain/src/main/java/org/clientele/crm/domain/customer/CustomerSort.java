package org.clientele.crm.domain.customer;

/** Orders in which customers can be listed. */
public enum CustomerSort {
    NAME,
    NUMBER,
    UPDATED,
    /** By amount, whatever the currency; customers whose revenue is unknown count as the lowest. */
    REVENUE
}
