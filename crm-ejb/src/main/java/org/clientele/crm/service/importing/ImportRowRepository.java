package org.clientele.crm.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.MatchBy;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.UndoOutcome;
import org.clientele.crm.domain.importing.ValueChange;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Keeps the rows of imports: many at a time, in one statement each. */
@ApplicationScoped
public class ImportRowRepository {

    /** How far up a row's parents are followed within one file; groups of organizations are not that deep. */
    private static final int MAX_RANK = 50;

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** A row as it is staged: its cells and what it says about identity and parent. */
    record NewRow(int line, List<String> cells, String externalId, String name, String parentRef) {}

    /** A row whose effect is to be taken back. */
    record DoneRow(int line, RowOutcome outcome, String customerNumber, Map<CustomerField, ValueChange> changes) {}

    /** A row whose effect was taken back, or not. */
    record UndoneRow(int line, UndoOutcome outcome, List<RowNote> notes) {}

    public void removeAll(long importId) {
        Sql.of("DELETE FROM import_row WHERE import_id = ?", importId).execute(em);
    }

    public void stage(long importId, List<NewRow> rows) {
        JsonArrayBuilder json = ImportJson.array();
        for (NewRow row : rows) {
            JsonObjectBuilder object =
                    ImportJson.object().add("line", row.line()).add("cells", ImportJson.strings(row.cells()));
            ImportJson.addIfThere(object, "external_id", row.externalId());
            ImportJson.addIfThere(object, "name", row.name());
            ImportJson.addIfThere(object, "parent_ref", row.parentRef());
            json.add(object);
        }
        Sql.of("INSERT INTO import_row (import_id, line, cells, external_id, name_key, parent_ref, rank)")
                .add("SELECT ?, line, cells, external_id, fold(name), parent_ref, 0", importId)
                .add("FROM jsonb_to_recordset(CAST(? AS jsonb))", json.build().toString())
                .add("AS r (line int, cells jsonb, external_id text, name text, parent_ref text)")
                .execute(em);
    }

    /**
     * Finds rows that mean the same customer, the rows that are parents of others, and an order in which every parent
     * comes before its children.
     */
    public void order(long importId, MatchBy matchBy) {
        Sql.of("ANALYZE import_row").execute(em);
        if (matchBy != MatchBy.NOTHING) {
            String key = matchBy == MatchBy.EXTERNAL_ID ? "external_id" : "name_key";
            Sql.of("UPDATE import_row r SET duplicate_of = f.line FROM (")
                    .add(
                            "SELECT " + key + " AS match_key, min(line) AS line FROM import_row WHERE import_id = ?",
                            importId)
                    .add("AND " + key + " IS NOT NULL GROUP BY " + key + " HAVING count(*) > 1) f")
                    .add("WHERE r.import_id = ? AND r." + key + " = f.match_key AND r.line > f.line", importId)
                    .execute(em);
        }
        Sql.of("UPDATE import_row r SET parent_line = p.line, rank = NULL FROM (")
                .add("SELECT match_key, min(line) AS line FROM (")
                .add("SELECT external_id AS match_key, line FROM import_row WHERE import_id = ?", importId)
                .add("AND external_id IS NOT NULL) i GROUP BY match_key) p")
                .add("WHERE r.import_id = ? AND r.parent_ref = p.match_key", importId)
                .execute(em);
        Sql.of("UPDATE import_row r SET parent_line = p.line, rank = NULL FROM (")
                .add("SELECT name_key, min(line) AS line FROM import_row WHERE import_id = ?", importId)
                .add("AND name_key IS NOT NULL GROUP BY name_key) p")
                .add("WHERE r.import_id = ? AND r.parent_line IS NULL AND fold(r.parent_ref) = p.name_key", importId)
                .execute(em);
        int ranked = 1;
        for (int rank = 1; ranked > 0 && rank <= MAX_RANK; rank++) {
            ranked = Sql.of("UPDATE import_row r SET rank = ? FROM import_row p", rank)
                    .add("WHERE r.import_id = ? AND r.rank IS NULL AND p.import_id = r.import_id", importId)
                    .add("AND p.line = r.parent_line AND p.rank = ?", rank - 1)
                    .execute(em);
        }
        Sql.of("UPDATE import_row SET rank = ? WHERE import_id = ? AND rank IS NULL", StagedRow.IN_A_CIRCLE, importId)
                .execute(em);
        Sql.of("ANALYZE import_row").execute(em);
    }

    /** The next rows without outcome, in their order; parents have theirs before their children come. */
    List<StagedRow> pending(long importId, int limit) {
        List<StagedRow> rows = Sql.of(
                        "SELECT r.line, r.cells, r.external_id, r.name_key, r.parent_ref, r.duplicate_of,")
                .add("r.rank, p.line, p.outcome, p.customer_number FROM import_row r")
                .add("LEFT JOIN import_row p ON p.import_id = r.import_id AND p.line = r.parent_line")
                .add("WHERE r.import_id = ? AND r.outcome = 'PENDING'", importId)
                .add("ORDER BY r.rank, r.line LIMIT ?", limit)
                .list(em)
                .stream()
                .map(ImportRowRepository::stagedRow)
                .toList();
        return rows.stream().filter(row -> row.rank() == rows.get(0).rank()).toList();
    }

    void storeResults(long importId, List<RowResult> results) {
        JsonArrayBuilder json = ImportJson.array();
        for (RowResult result : results) {
            JsonObjectBuilder object = ImportJson.object()
                    .add("line", result.line())
                    .add("outcome", result.outcome().name());
            ImportJson.addIfThere(object, "customer_number", result.customerNumber());
            if (!result.notes().isEmpty()) {
                object.add("notes", ImportJson.notes(result.notes()));
            }
            if (!result.changes().isEmpty()) {
                object.add("before", ImportJson.changes(result.changes()));
            }
            json.add(object);
        }
        Sql.of("UPDATE import_row r SET outcome = s.outcome, customer_number = s.customer_number, notes = s.notes,")
                .add(
                        "before = s.before FROM jsonb_to_recordset(CAST(? AS jsonb))",
                        json.build().toString())
                .add("AS s (line int, outcome text, customer_number text, notes jsonb, before jsonb)")
                .add("WHERE r.import_id = ? AND r.line = s.line", importId)
                .execute(em);
    }

    /** The next rows whose effect is still there, children before their parents; never both at once. */
    List<DoneRow> toUndo(long importId, int limit) {
        return Sql.of("SELECT line, outcome, customer_number, before FROM import_row WHERE import_id = ?", importId)
                .add("AND outcome IN ('CREATE', 'UPDATE') AND undo IS NULL")
                .add("AND rank = (SELECT max(rank) FROM import_row WHERE import_id = ?", importId)
                .add("AND outcome IN ('CREATE', 'UPDATE') AND undo IS NULL) ORDER BY line DESC LIMIT ?", limit)
                .list(em)
                .stream()
                .map(row -> new DoneRow(
                        row.count(0), row.constant(1, RowOutcome.class), row.text(2), ImportJson.changes(row.text(3))))
                .toList();
    }

    void storeUndo(long importId, List<UndoneRow> undone) {
        JsonArrayBuilder json = ImportJson.array();
        for (UndoneRow row : undone) {
            json.add(ImportJson.object()
                    .add("line", row.line())
                    .add("undo", row.outcome().name())
                    .add("notes", ImportJson.notes(row.notes())));
        }
        Sql.of("UPDATE import_row r SET undo = s.undo, notes = coalesce(r.notes, '[]') || s.notes")
                .add("FROM jsonb_to_recordset(CAST(? AS jsonb))", json.build().toString())
                .add("AS s (line int, undo text, notes jsonb) WHERE r.import_id = ? AND r.line = s.line", importId)
                .execute(em);
    }

    private static StagedRow stagedRow(SqlRow row) {
        return new StagedRow(
                row.count(0),
                ImportJson.stringList(row.text(1)),
                row.text(2),
                row.text(3),
                row.text(4),
                row.number(5) == null ? null : row.count(5),
                row.count(6),
                row.number(7) == null
                        ? null
                        : new StagedRow.ParentRow(row.count(7), row.constant(8, RowOutcome.class), row.text(9)));
    }
}
