package org.clientele.crm.service.importing;

import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.ValueChange;

/**
 * What became of a row.
 *
 * @param customerNumber the customer it is about, {@code null} when there is none (yet)
 * @param changes the values it changed, with those before; empty unless it is an update
 */
record RowResult(
        int line,
        RowOutcome outcome,
        String customerNumber,
        List<RowNote> notes,
        Map<CustomerField, ValueChange> changes) {

    boolean hasWarning() {
        return notes.stream().anyMatch(note -> !note.isError());
    }
}
