package org.clientele.crm.domain.customer;

/** Where a mail address or a telephone number reaches a person. */
public enum ReachType {
    WORK,
    MOBILE,
    PRIVATE,
    OTHER
}
