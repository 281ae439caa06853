package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.crm.domain.customer.CustomerCounts;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRef;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.Keyset;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;
import org.clientele.crm.service.shared.ViewSizes;

/** Reads customers for lists and pages. */
@ApplicationScoped
public class CustomerQueries {

    private static final String COLUMNS = """
            , c.id, c.number, c.kind, c.name, c.relation, c.lifecycle_stage, c.industry, c.country, c.account_manager,
            c.employee_count, c.annual_revenue, c.annual_revenue_currency, c.updated_at, c.archived_at
            FROM customer c WHERE""";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    @Inject
    private ViewSizes viewSizes;

    public Page<CustomerRow> page(CustomerFilter filter, CustomerSort sort, boolean descending, PageRequest request) {
        Keyset keyset = keyset(sort, descending);
        Sql query = Sql.of("SELECT " + keyset.column() + COLUMNS).add(conditions(filter));
        return keyset.page(em, query, request, CustomerQueries::row);
    }

    public CappedCount count(CustomerFilter filter) {
        return CappedCount.of(Sql.of("SELECT count(*) FROM (")
                .add(rows(filter))
                .add("LIMIT ?) AS found", CappedCount.LIMIT + 1)
                .single(em)
                .number(0));
    }

    /** The sizes of the views that every user has, in one statement. */
    public CustomerCounts counts(String username) {
        CustomerFilter all = CustomerFilter.ALL;
        Map<String, Sql> views = new LinkedHashMap<>();
        views.put("customers", rows(all));
        views.put("customers of " + username, rows(all.withAccountManager(username)));
        views.put("clients", rows(all.withRelation(Relation.CLIENT)));
        views.put("prospects", rows(all.withRelation(Relation.PROSPECT)));
        views.put("archived customers", rows(all.withArchived(true)));
        List<CappedCount> sizes = viewSizes.of(em, views);
        return new CustomerCounts(sizes.get(0), sizes.get(1), sizes.get(2), sizes.get(3), sizes.get(4));
    }

    /** The customer's name, wherever another record speaks of it; archived ones too. */
    public Optional<CustomerRef> ref(String number) {
        return Sql.of("SELECT number, name FROM customer WHERE number = ?", number).list(em).stream()
                .map(row -> new CustomerRef(row.text(0), row.text(1)))
                .findFirst();
    }

    /** The countries that customers are in. */
    public List<String> countries() {
        return Sql.of("WITH RECURSIVE next (country) AS (")
                .add("SELECT min(country) FROM customer WHERE archived_at IS NULL")
                .add("UNION ALL SELECT (SELECT min(c.country) FROM customer c")
                .add("WHERE c.archived_at IS NULL AND c.country > next.country) FROM next WHERE country IS NOT NULL)")
                .add("SELECT country FROM next WHERE country IS NOT NULL")
                .list(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    private static Sql rows(CustomerFilter filter) {
        return Sql.of("SELECT 1 FROM customer c WHERE").add(conditions(filter));
    }

    private static Sql conditions(CustomerFilter filter) {
        Sql conditions = Sql.of(filter.archived() ? "c.archived_at IS NOT NULL" : "c.archived_at IS NULL")
                .addIf(filter.relation() != null, "AND c.relation = ?", filter.relation())
                .addIf(filter.stage() != null, "AND c.lifecycle_stage = ?", filter.stage())
                .addIf(filter.accountManager() != null, "AND c.account_manager = ?", filter.accountManager())
                .addIf(filter.kind() != null, "AND c.kind = ?", filter.kind())
                .addIf(filter.country() != null, "AND c.country = ?", filter.country())
                .addIf(filter.industry() != null, "AND c.industry = ?", filter.industry())
                .addIf(
                        filter.tag() != null,
                        "AND c.tags IS NOT NULL AND string_to_array(c.tags, ',') @> string_to_array(?, ',')",
                        filter.tag())
                .addIf(
                        filter.parent() != null,
                        "AND c.parent_id = (SELECT p.id FROM customer p WHERE p.number = ?)",
                        filter.parent());
        for (String word : filter.words()) {
            conditions.add("AND c.search_text LIKE like_anywhere(?)", word);
        }
        return conditions;
    }

    private static Keyset keyset(CustomerSort sort, boolean descending) {
        return switch (sort) {
            case NAME -> new Keyset("c.sort_name", "c.id", Keyset.ValueType.TEXT, descending);
            case NUMBER -> new Keyset("c.number", "c.id", Keyset.ValueType.TEXT, descending);
            case UPDATED -> new Keyset("c.updated_at", "c.id", Keyset.ValueType.INSTANT, descending);
            case REVENUE -> new Keyset("c.sort_revenue", "c.id", Keyset.ValueType.NUMBER, descending);
        };
    }

    private static CustomerRow row(SqlRow row) {
        return new CustomerRow(
                row.text(2),
                row.constant(3, CustomerKind.class),
                row.text(4),
                row.constant(5, Relation.class),
                row.constant(6, LifecycleStage.class),
                row.constant(7, Industry.class),
                row.text(8),
                row.text(9),
                row.number(10) == null ? null : row.count(10),
                row.decimal(11) == null ? null : Money.of(row.decimal(11), row.text(12)),
                row.instant(13),
                row.instant(14));
    }
}
