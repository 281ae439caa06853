package org.clientele.crm.service.importing;

import java.util.List;
import org.clientele.crm.domain.importing.RowOutcome;

/**
 * A row that waits for its outcome, with what is known of the row that its parent is.
 *
 * @param nameKey the name as it is compared
 * @param parentRef what the row says its parent is, {@code null} for none
 * @param duplicateOf line of an earlier row that means the same customer, {@code null} for none
 * @param rank levels below a row without parent in this file; {@link #IN_A_CIRCLE} if it never gets there
 * @param parent the row of this file that its parent is, {@code null} when the parent is none of them
 */
record StagedRow(
        int line,
        List<String> cells,
        String externalId,
        String nameKey,
        String parentRef,
        Integer duplicateOf,
        int rank,
        ParentRow parent) {

    static final int IN_A_CIRCLE = -1;

    /** The row that a parent is, with its outcome. */
    record ParentRow(int line, RowOutcome outcome, String customerNumber) {}
}
