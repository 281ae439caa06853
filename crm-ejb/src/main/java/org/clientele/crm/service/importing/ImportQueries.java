package org.clientele.crm.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.importing.ImportCounts;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.ImportState;
import org.clientele.crm.domain.importing.ImportSummary;
import org.clientele.crm.domain.importing.ImportType;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.UndoOutcome;
import org.clientele.crm.domain.importing.UnknownValue;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.Keyset;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Reads imports and their rows for lists and pages. */
@ApplicationScoped
public class ImportQueries {

    private static final int MAX_UNKNOWN_VALUES = 100;

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    private static final String SUMMARY = """
            , i.id, i.number, i.type, i.mode, i.state, i.file_name, i.created_by, i.created_at, i.finished_at,
            i.total, i.created, i.updated, i.skipped, i.rejected, i.warned""";

    /** Imports with the newest first; only those of one owner unless that is {@code null}. */
    public Page<ImportSummary> page(String owner, PageRequest request) {
        Keyset keyset = new Keyset("i.created_at", "i.id", Keyset.ValueType.INSTANT, true);
        Sql query = Sql.of("SELECT i.created_at" + SUMMARY)
                .add("FROM import_job i WHERE TRUE")
                .addIf(owner != null, "AND i.created_by = ?", owner);
        return keyset.page(em, query, request, ImportQueries::summary);
    }

    /** The import, if there is one with that number and, unless {@code owner} is {@code null}, of that owner. */
    public Optional<ImportDetails> details(String number, String owner) {
        return Sql.of("SELECT i.created_at" + SUMMARY)
                .add(", i.version, i.file_format, i.mapping, i.restored, i.kept, i.failure_key")
                .add("FROM import_job i WHERE i.number = ?", number)
                .addIf(owner != null, "AND i.created_by = ?", owner)
                .list(em)
                .stream()
                .map(row -> new ImportDetails(
                        summary(row),
                        row.number(16),
                        ImportJson.format(row.text(17)),
                        ImportJson.mapping(row.text(18)),
                        row.count(19),
                        row.count(20),
                        row.text(21)))
                .findFirst();
    }

    /** Rows in the order of the file; only those with one outcome unless that is {@code null}. */
    public Page<ImportRow> rows(String number, RowOutcome outcome, PageRequest request) {
        Keyset keyset = new Keyset("r.line", "r.line", Keyset.ValueType.NUMBER, false);
        Sql query = Sql.of("SELECT r.line, r.line, r.outcome, r.cells, r.customer_number, r.notes, r.before, r.undo")
                .add("FROM import_row r JOIN import_job i ON i.id = r.import_id WHERE i.number = ?", number)
                .addIf(outcome != null, "AND r.outcome = ?", outcome);
        return keyset.page(em, query, request, ImportQueries::row);
    }

    /** Cell texts that were not understood or were taken for another, the most frequent first. */
    public List<UnknownValue> unknownValues(String number) {
        return Sql.of("SELECT n ->> 'column', n -> 'arguments' ->> 0, count(*), min(n -> 'arguments' ->> 1),")
                .add("bool_and(n ->> 'key' = 'error.import.corrected')")
                .add("FROM import_row r JOIN import_job i ON i.id = r.import_id, jsonb_array_elements(r.notes) n")
                .add("WHERE i.number = ?", number)
                .add(
                        "AND n ->> 'key' IN ('error.import.corrected', 'error.import.unknown', 'error.import.unknownButNear')")
                .add("GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ?", MAX_UNKNOWN_VALUES)
                .list(em)
                .stream()
                .map(row -> new UnknownValue(row.text(0), row.text(1), row.count(2), row.text(3), row.flag(4)))
                .toList();
    }

    private static ImportSummary summary(SqlRow row) {
        return new ImportSummary(
                row.text(2),
                row.constant(3, ImportType.class),
                row.constant(4, ImportMode.class),
                row.constant(5, ImportState.class),
                row.text(6),
                row.text(7),
                row.instant(8),
                row.instant(9),
                ImportCounts.of(
                        row.count(10), row.count(11), row.count(12), row.count(13), row.count(14), row.count(15)));
    }

    private static ImportRow row(SqlRow row) {
        return new ImportRow(
                row.count(0),
                row.constant(2, RowOutcome.class),
                ImportJson.stringList(row.text(3)),
                row.text(4),
                ImportJson.notes(row.text(5)),
                ImportJson.changes(row.text(6)),
                row.constant(7, UndoOutcome.class));
    }
}
