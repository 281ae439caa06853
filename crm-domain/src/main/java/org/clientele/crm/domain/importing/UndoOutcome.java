package org.clientele.crm.domain.importing;

/** What the undo of an import did with a row. */
public enum UndoOutcome {
    /** The created record is gone, or all old values are back. */
    RESTORED,
    /** Some values are not back, because someone changed them after the import. */
    PARTLY,
    /** The record stays as it is; the row's notes say why. */
    KEPT
}
