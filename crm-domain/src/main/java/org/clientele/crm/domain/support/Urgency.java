package org.clientele.crm.domain.support;

/** How much those affected are hindered, most first. */
public enum Urgency {
    CANNOT_WORK,
    DEGRADED,
    INCONVENIENT
}
