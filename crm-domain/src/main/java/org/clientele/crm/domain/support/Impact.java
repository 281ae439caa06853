package org.clientele.crm.domain.support;

/** How many people of the customer are affected, most first. */
public enum Impact {
    ORGANIZATION,
    DEPARTMENT,
    PERSON
}
