package org.clientele.crm.domain.support;

/** How a request was resolved. */
public enum ResolutionCode {
    SOLVED,
    WORKAROUND,
    ANSWERED,
    DUPLICATE,
    NOT_REPRODUCIBLE,
    WITHDRAWN,
    OUT_OF_SCOPE,
    SPAM
}
