package org.clientele.crm.domain.support;

/**
 * What to do first.
 *
 * <pre>
 *                CANNOT_WORK   DEGRADED   INCONVENIENT
 * ORGANIZATION   URGENT        HIGH       NORMAL
 * DEPARTMENT     HIGH          NORMAL     LOW
 * PERSON         NORMAL        LOW        LOW
 * </pre>
 */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL,
    LOW;

    /** The priority that follows from impact and urgency, by the table above. */
    public static Priority of(Impact impact, Urgency urgency) {
        return values()[Math.min(impact.ordinal() + urgency.ordinal(), LOW.ordinal())];
    }
}
