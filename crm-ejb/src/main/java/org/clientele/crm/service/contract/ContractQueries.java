package org.clientele.crm.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.clientele.crm.domain.contract.ContractCounts;
import org.clientele.crm.domain.contract.ContractFilter;
import org.clientele.crm.domain.contract.ContractRow;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.Keyset;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Reads contracts for lists and pages. */
@ApplicationScoped
public class ContractQueries {

    /** The day on which a contract's recurring revenue is looked at, as {@code ContractValue} defines it. */
    private static final String REFERENCE_DAY = """
            least(greatest((?::timestamptz AT TIME ZONE k.time_zone)::date, k.start_date),
                  coalesce(k.terminated_on, k.end_date, 'infinity'))""";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** @param now the moment at which recurring revenue is looked at */
    public Page<ContractRow> page(
            ContractFilter filter, ContractSort sort, boolean descending, PageRequest request, Instant now) {
        Keyset keyset = keyset(sort, descending);
        Sql query = Sql.of("SELECT " + keyset.column() + ", k.id, k.number, k.title, k.status,")
                .add("c.number, c.name, k.owner, k.start_date, coalesce(k.terminated_on, k.end_date),")
                .add("k.notice_deadline, k.renewal_type, k.currency, k.updated_at,")
                .add("(SELECT coalesce(sum(l.annual_net), 0) FROM contract_line l WHERE l.contract_id = k.id")
                .add("AND (l.start_date IS NULL OR l.start_date <= " + REFERENCE_DAY + ")", now)
                .add("AND (l.end_date IS NULL OR l.end_date >= " + REFERENCE_DAY + "))", now)
                .add("FROM contract k JOIN customer c ON c.id = k.customer_id")
                .add(conditions(filter));
        return keyset.page(em, query, request, ContractQueries::row);
    }

    /** How many contracts pass the filter, counted up to the cap. */
    public CappedCount count(ContractFilter filter) {
        return CappedCount.of(Sql.of("SELECT count(*) FROM (SELECT 1 FROM contract k")
                .add(conditions(filter))
                .add("LIMIT ?) counted", CappedCount.LIMIT + 1)
                .single(em)
                .number(0));
    }

    /** The sizes of a customer's lists, in one statement. */
    public ContractCounts countsOf(String customer) {
        SqlRow row = Sql.of("SELECT count(*), count(*) FILTER (WHERE status IN ('ACTIVE', 'SUSPENDED')) FROM (")
                .add(
                        "SELECT status FROM contract WHERE customer_id = (SELECT id FROM customer WHERE number = ?)",
                        customer)
                .add("LIMIT ?) counted", CappedCount.LIMIT + 1)
                .single(em);
        return new ContractCounts(CappedCount.of(row.number(0)), CappedCount.of(row.number(1)));
    }

    /** The customer with that number that is not archived. */
    public Optional<ContractCustomer> customer(String number) {
        return customer(Sql.of("AND number = ? AND archived_at IS NULL", number));
    }

    public Optional<ContractCustomer> customer(long id) {
        return customer(Sql.of("AND id = ?", id));
    }

    private Optional<ContractCustomer> customer(Sql condition) {
        return Sql.of("SELECT id, number, name, account_manager FROM customer WHERE TRUE")
                .add(condition)
                .list(em)
                .stream()
                .map(row -> new ContractCustomer(row.number(0), row.text(1), row.text(2), row.text(3)))
                .findFirst();
    }

    private static Sql conditions(ContractFilter filter) {
        Sql conditions = Sql.of("WHERE TRUE")
                .addIf(filter.owner() != null, "AND k.owner = ?", filter.owner())
                .addIf(
                        filter.customer() != null,
                        "AND k.customer_id = (SELECT id FROM customer WHERE number = ?)",
                        filter.customer())
                .addIf(
                        filter.noticeBy() != null,
                        "AND k.sort_notice BETWEEN ? AND ?",
                        filter.noticeFrom(),
                        filter.noticeBy());
        if (!filter.statuses().isEmpty()) {
            conditions.addIn("AND k.status", filter.statuses());
        }
        if (filter.text() != null) {
            conditions
                    .add("AND k.id IN (SELECT id FROM contract WHERE fold(title || ' ' || number)")
                    .add("LIKE like_anywhere(?)", filter.text())
                    .add("UNION ALL SELECT b.id FROM contract b JOIN customer bc ON bc.id = b.customer_id")
                    .add("WHERE bc.search_text LIKE like_anywhere(?))", filter.text());
        }
        return conditions;
    }

    private static Keyset keyset(ContractSort sort, boolean descending) {
        return switch (sort) {
            case NOTICE -> new Keyset("k.sort_notice", "k.id", Keyset.ValueType.DATE, descending);
            case END -> new Keyset("k.sort_end", "k.id", Keyset.ValueType.DATE, descending);
            case START -> new Keyset("k.start_date", "k.id", Keyset.ValueType.DATE, descending);
            case TITLE -> new Keyset("k.sort_title", "k.id", Keyset.ValueType.TEXT, descending);
            case UPDATED -> new Keyset("k.updated_at", "k.id", Keyset.ValueType.INSTANT, descending);
        };
    }

    private static ContractRow row(SqlRow row) {
        return new ContractRow(
                row.text(2),
                row.text(3),
                row.constant(4, ContractStatus.class),
                row.text(5),
                row.text(6),
                row.text(7),
                row.date(8),
                row.date(9),
                row.date(10),
                row.constant(11, RenewalType.class),
                Money.of(row.decimal(14), row.text(12)),
                row.instant(13));
    }
}
