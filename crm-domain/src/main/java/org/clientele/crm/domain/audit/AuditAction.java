package org.clientele.crm.domain.audit;

/** What happened to a record or one of its parts. */
public enum AuditAction {
    /** The record came into being. */
    CREATED,
    /** A field has another value. */
    CHANGED,
    /** A part or an element of a collection came in; the new value names it. */
    ADDED,
    /** A part or an element of a collection went; the old value names it. */
    REMOVED,
    /** The record was deleted. */
    DELETED
}
