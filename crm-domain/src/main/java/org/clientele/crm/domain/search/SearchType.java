package org.clientele.crm.domain.search;

/** Kinds of records that search finds, in the order in which they are shown. */
public enum SearchType {
    CUSTOMER,
    CONTACT,
    CONTRACT,
    SUPPORT_REQUEST
}
