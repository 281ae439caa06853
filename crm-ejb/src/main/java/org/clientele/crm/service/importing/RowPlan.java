package org.clientele.crm.service.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.ImportedRow;
import org.clientele.crm.domain.importing.MatchBy;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.service.customer.CustomerMatch;

/**
 * What a row asks for, before it is tried: its values, the customer that it means and the one that is its parent.
 *
 * @param values by field, without the parent
 * @param notes what is to be told so far
 * @param match the customer that the row means, {@code null} when it is a new one
 * @param parent the customer that its parent is, {@code null} when it names none or in a trial one that does not exist yet
 */
record RowPlan(
        StagedRow row,
        Map<CustomerField, String> values,
        List<RowNote> notes,
        CustomerMatch match,
        CustomerMatch parent) {

    boolean isRefused() {
        return notes.stream().anyMatch(RowNote::isError);
    }

    /** Whether nothing more can be said of the row than its notes do. */
    boolean isRefusedAsAWhole() {
        return notes.stream().anyMatch(RowNote::refusesRow);
    }

    /** Whether its notes refuse what stands in a column; anything else about that column follows from it. */
    boolean isRefused(String column) {
        return notes.stream().anyMatch(note -> note.refusesColumn(column));
    }

    /** The same with one thing more to tell. */
    RowPlan with(RowNote note) {
        List<RowNote> more = new ArrayList<>(notes);
        more.add(note);
        return new RowPlan(row, values, more, match, parent);
    }

    /** Whether the row names a parent that will only exist when the import is done for real. */
    boolean hasParentToCome() {
        return row.parentRef() != null && parent == null;
    }

    static RowPlan of(StagedRow row, ImportedRow read, ImportMapping mapping, RowLookup lookup) {
        Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        values.putAll(read.values());
        values.remove(CustomerField.PARENT);
        List<RowNote> notes = new ArrayList<>(read.notes());
        RowPlan unplanned = new RowPlan(row, values, notes, null, null);
        if (unplanned.isRefusedAsAWhole()) {
            return unplanned;
        }
        if (row.duplicateOf() != null) {
            notes.add(RowNote.error(
                    column(mapping, mapping.matchBy() == MatchBy.NAME ? CustomerField.NAME : CustomerField.EXTERNAL_ID),
                    "error.import.duplicate",
                    row.duplicateOf().toString()));
        }
        CustomerMatch match = match(row, values, mapping, lookup, notes);
        CustomerMatch parent = parent(row, mapping, lookup, notes);
        return new RowPlan(row, values, notes, match, parent);
    }

    private static CustomerMatch match(
            StagedRow row,
            Map<CustomerField, String> values,
            ImportMapping mapping,
            RowLookup lookup,
            List<RowNote> notes) {
        String idColumn = column(mapping, CustomerField.EXTERNAL_ID);
        List<CustomerMatch> holders = lookup.withExternalId(row.externalId());
        List<CustomerMatch> found = switch (mapping.matchBy()) {
            case EXTERNAL_ID -> holders;
            case NAME ->
                values.containsKey(CustomerField.NAME)
                        ? lookup.withName(row.nameKey(), kind(values, mapping))
                        : List.of();
            case NOTHING -> List.of();
        };
        if (mapping.matchBy() == MatchBy.EXTERNAL_ID && row.externalId() == null) {
            notes.add(RowNote.error(idColumn, "error.import.externalIdMissing"));
        } else if (found.size() > 1) {
            notes.add(RowNote.error(
                    column(mapping, CustomerField.NAME),
                    "error.import.ambiguous",
                    values.get(CustomerField.NAME),
                    Integer.toString(found.size())));
        } else if (holders.stream().anyMatch(CustomerMatch::archived)) {
            notes.add(RowNote.error(
                    idColumn,
                    "error.import.archived",
                    row.externalId(),
                    holders.get(0).number()));
        } else if (!holders.isEmpty() && !found.equals(holders) && !sameCustomer(found, holders)) {
            notes.add(RowNote.error(
                    idColumn,
                    "error.import.externalIdTaken",
                    row.externalId(),
                    holders.get(0).number()));
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean sameCustomer(List<CustomerMatch> some, List<CustomerMatch> others) {
        return some.size() == 1 && some.get(0).id() == others.get(0).id();
    }

    private static CustomerMatch parent(StagedRow row, ImportMapping mapping, RowLookup lookup, List<RowNote> notes) {
        String column = column(mapping, CustomerField.PARENT);
        if (row.parentRef() == null || notes.stream().anyMatch(note -> note.refusesColumn(column))) {
            return null;
        }
        if (row.rank() == StagedRow.IN_A_CIRCLE) {
            notes.add(RowNote.error(column, "error.import.parentCircle", row.parentRef()));
            return null;
        }
        if (row.parent() != null) {
            return parentInFile(row, column, lookup, notes);
        }
        List<CustomerMatch> found = lookup.parents(row.parentRef());
        if (found.size() != 1) {
            String key = found.isEmpty() ? "error.import.parentUnknown" : "error.import.parentAmbiguous";
            notes.add(RowNote.error(column, key, row.parentRef()));
            return null;
        }
        return found.get(0);
    }

    private static CustomerMatch parentInFile(StagedRow row, String column, RowLookup lookup, List<RowNote> notes) {
        StagedRow.ParentRow parent = row.parent();
        if (parent.outcome() == RowOutcome.ERROR) {
            notes.add(RowNote.error(
                    column, "error.import.parentRejected", row.parentRef(), Integer.toString(parent.line())));
            return null;
        }
        return parent.customerNumber() == null
                ? null
                : lookup.withNumber(parent.customerNumber()).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** The kind that the row says, or that all rows are of. */
    static CustomerKind kind(Map<CustomerField, String> values, ImportMapping mapping) {
        String stated = values.get(CustomerField.KIND);
        return stated == null ? mapping.kind() : CustomerKind.valueOf(stated);
    }

    private static String column(ImportMapping mapping, CustomerField field) {
        return mapping.column(field).map(mapped -> mapped.column()).orElse(null);
    }
}
