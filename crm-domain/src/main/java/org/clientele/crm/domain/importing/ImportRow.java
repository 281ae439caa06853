package org.clientele.crm.domain.importing;

import java.util.List;
import java.util.Map;

/**
 * A row of a file with what happened to it.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells as they stand in the file
 * @param customerNumber the customer it created, changed or found; {@code null} when there is none
 * @param changes the values of the customer that it changes; empty unless it is an update
 * @param undo what the undo did with it, {@code null} when there was none
 */
public record ImportRow(
        int line,
        RowOutcome outcome,
        List<String> cells,
        String customerNumber,
        List<RowNote> notes,
        Map<CustomerField, ValueChange> changes,
        UndoOutcome undo) {}
