package org.clientele.crm.domain.support;

/** A view of the queue that everybody has. */
public enum Overview {
    /** Every open request, what is due first comes first. */
    NEXT_DUE,
    /** Open requests of the one who looks. */
    MINE,
    /** Open requests of the customers that the one who looks manages. */
    MY_CUSTOMERS,
    /** Open requests that nobody has. */
    UNASSIGNED,
    /** Open requests that wait for the customer. */
    WAITING,
    /** Open requests with a running clock past its due moment. */
    BREACHED,
    /** Answered, may still be reopened. */
    RESOLVED,
    /** Every request there ever was, latest change first. */
    ALL;

    /** Whether the view holds other requests for each one who looks. */
    public boolean isPersonal() {
        return this == MINE || this == MY_CUSTOMERS;
    }

    /** Whether the view is ordered by what is due next; else by the latest change. */
    public boolean isByDue() {
        return this != ALL && this != RESOLVED;
    }
}
