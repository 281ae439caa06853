package org.clientele.crm.domain.importing;

/** What happens to a row, or in a dry run what would happen. */
public enum RowOutcome {
    /** Not looked at yet. */
    PENDING,
    /** A new record. */
    CREATE,
    /** A record that exists already gets other values. */
    UPDATE,
    /** A record that exists already has all these values. */
    SKIP,
    /** Not taken over; the row's notes say why. */
    ERROR
}
