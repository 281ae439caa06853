package org.clientele.crm.domain.identity;

/** How the pages look. */
public enum Theme {
    /** As the user's device says. */
    SYSTEM,
    LIGHT,
    DARK
}
