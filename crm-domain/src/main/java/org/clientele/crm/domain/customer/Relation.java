package org.clientele.crm.domain.customer;

/** What a customer is to us. Derived from its contracts, never typed. */
public enum Relation {
    /** Has bought nothing yet. */
    PROSPECT,
    /** Has bought from us, but no contract is in force. */
    CUSTOMER,
    /** Has a contract in force. */
    CLIENT
}
