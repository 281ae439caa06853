package org.clientele.crm.domain.support;

/** The way by which a request or a message reached us or left us. */
public enum Origin {
    EMAIL,
    PORTAL,
    WEB_FORM,
    PHONE,
    CHAT,
    API,
    INTERNAL
}
