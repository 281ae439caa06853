package org.clientele.crm.service.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.QueueCounts;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.SlaMetric;
import org.clientele.crm.domain.support.SupportRequestFilter;
import org.clientele.crm.domain.support.SupportRequestRow;
import org.clientele.crm.service.shared.Keyset;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;
import org.clientele.crm.service.shared.ViewSizes;

/** Reads support requests for lists. */
@ApplicationScoped
public class SupportRequestQueries {

    private static final String OPEN = "r.status IN ('NEW', 'OPEN', 'PENDING_CUSTOMER', 'ON_HOLD', 'SCHEDULED')";

    private static final String COLUMNS = """
            , r.id, r.number, r.subject, c.number, c.name, r.type, r.origin, r.priority, r.status, r.owner,
            (SELECT u.display_name FROM user_account u WHERE u.username = r.owner), r.coverage,
            r.next_due_at, r.next_due_metric,
            (SELECT k.started_at FROM sla_clock k WHERE k.request_id = r.id AND k.metric = r.next_due_metric),
            EXISTS (SELECT 1 FROM sla_clock k WHERE k.request_id = r.id AND k.state = 'PAUSED'),
            EXISTS (SELECT 1 FROM sla_clock k WHERE k.request_id = r.id AND k.state IN ('RUNNING', 'PAUSED')
              AND (k.breached_at IS NOT NULL OR k.due_at < ?)),
            EXISTS (SELECT 1 FROM sla_clock k WHERE k.request_id = r.id AND k.metric = 'FIRST_RESPONSE'
              AND k.state = 'MISSED'),
            coalesce(r.last_customer_message_at > coalesce(r.last_agent_public_at, '-infinity'), false),
            r.created_at, r.updated_at""";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    @Inject
    private ViewSizes viewSizes;

    public Page<SupportRequestRow> page(SupportRequestFilter filter, PageRequest request) {
        boolean byDue = filter.overview().isByDue();
        Keyset keyset = new Keyset(byDue ? "r.due_order" : "r.updated_at", "r.id", Keyset.ValueType.INSTANT, !byDue);
        Sql query = Sql.of("SELECT " + keyset.column() + COLUMNS, filter.now())
                .add("FROM support_request r JOIN customer c ON c.id = r.customer_id WHERE")
                .add(conditions(filter));
        return keyset.page(em, query, request, SupportRequestQueries::row);
    }

    /** How many requests the filter lets through, not counted further than {@link CappedCount#LIMIT}. */
    public CappedCount count(SupportRequestFilter filter) {
        return CappedCount.of(Sql.of("SELECT count(*) FROM (SELECT 1 FROM support_request r")
                .add("JOIN customer c ON c.id = r.customer_id WHERE")
                .add(conditions(filter))
                .add("LIMIT ?) found", CappedCount.LIMIT + 1)
                .single(em)
                .number(0));
    }

    /** The sizes of all views in one statement; none is counted further than {@link CappedCount#LIMIT}. */
    public QueueCounts counts(String me, Instant now) {
        Map<String, Sql> views = new LinkedHashMap<>();
        for (Overview overview : Overview.values()) {
            String name = "requests " + overview + (overview.isPersonal() ? " of " + me : "");
            Sql rows = Sql.of("SELECT 1 FROM support_request r WHERE")
                    .add(view(SupportRequestFilter.of(overview, me, now)));
            views.put(name, rows);
        }
        List<CappedCount> sizes = viewSizes.of(em, views);
        Map<Overview, CappedCount> counts = new EnumMap<>(Overview.class);
        Arrays.stream(Overview.values()).forEach(overview -> counts.put(overview, sizes.get(overview.ordinal())));
        return new QueueCounts(counts);
    }

    private static Sql conditions(SupportRequestFilter filter) {
        return view(filter)
                .addIf(filter.priority() != null, "AND r.priority = ?", filter.priority())
                .addIf(filter.status() != null, "AND r.status = ?", filter.status())
                .addIf(filter.owner() != null, "AND r.owner = ?", filter.owner())
                .addIf(filter.customer() != null, "AND c.number = ?", filter.customer())
                .addIf(filter.contract() != null, "AND r.contract_number = ?", filter.contract())
                .addIf(filter.text() != null, """
                        AND r.id IN (
                          SELECT q.id FROM support_request q
                          WHERE fold(q.subject || ' ' || q.number) LIKE like_anywhere(?)
                          UNION ALL
                          SELECT q.id FROM support_request q JOIN customer qc ON qc.id = q.customer_id
                          WHERE qc.search_text LIKE like_anywhere(?))""", filter.text(), filter.text());
    }

    private static Sql view(SupportRequestFilter filter) {
        return switch (filter.overview()) {
            case NEXT_DUE -> Sql.of(OPEN);
            case MINE -> Sql.of(OPEN).add("AND r.owner = ?", filter.me());
            case MY_CUSTOMERS ->
                Sql.of(OPEN)
                        .add("AND r.customer_id IN (SELECT id FROM customer WHERE account_manager = ?)", filter.me());
            case UNASSIGNED -> Sql.of(OPEN).add("AND r.owner IS NULL");
            case WAITING -> Sql.of("r.status = 'PENDING_CUSTOMER'");
            case BREACHED -> Sql.of(OPEN).add("AND r.due_order < ?", filter.now());
            case RESOLVED -> Sql.of("r.status = 'RESOLVED'");
            case ALL -> Sql.of("TRUE");
        };
    }

    private static SupportRequestRow row(SqlRow row) {
        return new SupportRequestRow(
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.constant(6, RequestType.class),
                row.constant(7, Origin.class),
                row.constant(8, Priority.class),
                row.constant(9, RequestStatus.class),
                row.text(10),
                row.text(11),
                row.constant(12, Coverage.class),
                row.instant(13),
                row.constant(14, SlaMetric.class),
                row.instant(15),
                row.flag(16),
                row.flag(17),
                row.flag(18),
                row.flag(19),
                row.instant(20),
                row.instant(21));
    }
}
