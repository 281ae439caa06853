package org.clientele.crm.domain.support;

/** Whether a contract entitles the customer to support with this request. */
public enum Coverage {
    /** An active contract promises support on the day the request came. */
    COVERED,
    /** No contract promises support. */
    NOT_COVERED,
    /** A contract once promised support, but no longer on that day. */
    EXPIRED,
    /** Nothing entitles the customer; we help nevertheless, for a stated reason. */
    GOODWILL
}
