package org.clientele.crm.domain.support;

/** What a customer wants from us. */
public enum RequestType {
    QUESTION,
    INCIDENT,
    PROBLEM,
    SERVICE_REQUEST,
    CHANGE_REQUEST,
    COMPLAINT,
    REFUND
}
