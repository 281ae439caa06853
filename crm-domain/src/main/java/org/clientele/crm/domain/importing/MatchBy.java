package org.clientele.crm.domain.importing;

/** How a row finds the record that it means, so that a file can be imported twice without doubling anything. */
public enum MatchBy {
    /** By the id that the record has in the system it came from; the safe way. */
    EXTERNAL_ID,
    /** By name, without case and accents: when the file has no ids of its own. A name that two records have is an error. */
    NAME,
    /** Not at all: every row becomes a new record. */
    NOTHING
}
