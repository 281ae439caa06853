package org.clientele.crm.domain.importing;

/** Whether an import only tells what it would do, or does it. */
public enum ImportMode {
    DRY_RUN,
    IMPORT
}
