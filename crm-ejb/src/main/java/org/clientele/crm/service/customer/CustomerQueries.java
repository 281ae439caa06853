package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.Keyset;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Reads customers for lists and pages. */
@ApplicationScoped
public class CustomerQueries {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Page<CustomerRow> page(CustomerFilter filter, CustomerSort sort, boolean descending, PageRequest request) {
        Keyset keyset = keyset(sort, descending);
        Sql query = Sql.of("SELECT " + keyset.column())
                .add(", c.id, c.number, c.kind, c.name, c.industry, c.country, c.account_manager,")
                .add("c.lifecycle_stage, c.updated_at FROM customer c WHERE c.archived_at IS NULL")
                .addIf(filter.accountManager() != null, "AND c.account_manager = ?", filter.accountManager())
                .addIf(filter.kind() != null, "AND c.kind = ?", filter.kind())
                .addIf(
                        filter.text() != null,
                        "AND fold(c.name || ' ' || coalesce(c.legal_name, '') || ' ' || c.number) LIKE '%' || fold(?) || '%'",
                        filter.text());
        return keyset.page(em, query, request, CustomerQueries::row);
    }

    private static Keyset keyset(CustomerSort sort, boolean descending) {
        return switch (sort) {
            case NAME -> new Keyset("c.sort_name", "c.id", Keyset.ValueType.TEXT, descending);
            case UPDATED -> new Keyset("c.updated_at", "c.id", Keyset.ValueType.INSTANT, descending);
        };
    }

    private static CustomerRow row(SqlRow row) {
        return new CustomerRow(
                row.text(2),
                row.constant(3, CustomerKind.class),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.constant(8, LifecycleStage.class),
                row.instant(9));
    }
}
