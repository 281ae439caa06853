package org.clientele.crm.domain.contract;

/** The three clauses that every contract carries. */
public enum ClauseKind {
    TERMS_OF_SERVICE,
    BILLING_INFORMATION,
    PRIVACY_ACKNOWLEDGEMENT
}
