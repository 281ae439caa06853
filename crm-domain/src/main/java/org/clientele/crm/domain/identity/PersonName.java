package org.clientele.crm.domain.identity;

/** A user to choose from a list. */
public record PersonName(String username, String displayName) {}
