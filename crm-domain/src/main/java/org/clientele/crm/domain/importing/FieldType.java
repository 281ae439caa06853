package org.clientele.crm.domain.importing;

/** What kind of value a field holds, and so how a cell is read. */
public enum FieldType {
    /** Taken as it stands, without white space around it. */
    TEXT,
    /** Several words in one cell, separated by semicolon, comma or line break. */
    LIST,
    /** A whole number. */
    INTEGER,
    /** An amount; the column states unit and currency. */
    MONEY,
    /** A date, or a year or month alone. */
    DATE,
    /** A country, by English name or ISO code. */
    COUNTRY,
    /** One of the sectors of {@link org.clientele.crm.domain.customer.Industry}. */
    INDUSTRY,
    /** One of a few constants. */
    CHOICE,
    /** Another record of the same kind, by number, external id or name. */
    REFERENCE
}
