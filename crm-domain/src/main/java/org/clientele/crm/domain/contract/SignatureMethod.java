package org.clientele.crm.domain.contract;

/** How a signature was given. */
public enum SignatureMethod {
    /** Signed on paper, the original kept by us. */
    PAPER,
    /** A signed copy was handed in as a file. */
    UPLOAD,
    /** Signed on screen. */
    ONLINE
}
