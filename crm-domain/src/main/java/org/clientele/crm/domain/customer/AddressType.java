package org.clientele.crm.domain.customer;

/** What a postal address of a customer is used for. */
public enum AddressType {
    /** The seat in the commercial register. */
    REGISTERED,
    BILLING,
    SHIPPING,
    /** A branch, plant or shop. */
    SITE
}
