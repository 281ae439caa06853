package org.clientele.crm.domain.customer;

/** Whether a customer is a company or another body, or a single person. */
public enum CustomerKind {
    ORGANIZATION,
    PERSON
}
