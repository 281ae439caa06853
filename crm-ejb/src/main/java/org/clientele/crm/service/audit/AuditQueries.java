package org.clientele.crm.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.audit.AuditAction;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.Keyset;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Reads the audit trail, the latest entry first. */
@ApplicationScoped
public class AuditQueries {

    private static final int MOST_RECENT = 200;

    private static final String ENTRIES = """
            SELECT e.id, e.id, e.at, e.actor, e.record_type, e.record_number,
              e.action, e.part, e.field, e.old_value, e.new_value
            FROM audit_entry e""";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /**
     * @param recordNumber business number of a record
     * @param hiddenTypes types of records that the reader may not see
     * @param archivedToo whether the reader may see archived customers
     */
    public Page<AuditRow> page(String recordNumber, Set<String> hiddenTypes, boolean archivedToo, PageRequest request) {
        Keyset keyset = new Keyset("e.id", "e.id", Keyset.ValueType.NUMBER, true);
        Sql query = Sql.of(ENTRIES).add("WHERE e.record_number = ?", recordNumber);
        hiddenTypes.forEach(type -> query.add("AND e.record_type <> ?", type));
        query.addIf(!archivedToo, """
                AND NOT (e.record_type = 'CUSTOMER' AND EXISTS (
                  SELECT 1 FROM customer c WHERE c.number = e.record_number AND c.archived_at IS NOT NULL))""");
        return keyset.page(em, query, request, AuditQueries::row);
    }

    /** What changed on a record after a moment, the latest first; at most {@value #MOST_RECENT} entries. */
    public List<AuditRow> since(String recordType, String recordNumber, Instant since) {
        return Sql.of(ENTRIES)
                .add(
                        "WHERE e.record_number = ? AND e.record_type = ? AND e.at > ? ORDER BY e.id DESC LIMIT ?",
                        recordNumber,
                        recordType,
                        since,
                        MOST_RECENT)
                .list(em)
                .stream()
                .map(AuditQueries::row)
                .toList();
    }

    private static AuditRow row(SqlRow row) {
        return new AuditRow(
                row.number(1),
                row.instant(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.constant(6, AuditAction.class),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10));
    }
}
