package org.clientele.crm.domain.support;

/** Who may read a message. It never changes once the message is written. */
public enum MessageVisibility {
    /** The customer and us. */
    PUBLIC,
    /** Only us. */
    INTERNAL
}
