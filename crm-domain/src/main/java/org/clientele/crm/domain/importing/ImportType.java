package org.clientele.crm.domain.importing;

/** What the rows of a file are. */
public enum ImportType {
    CUSTOMER
}
