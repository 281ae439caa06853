package org.clientele.crm.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.contract.ChosenEntitlement;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.Entitlement;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Finds what support a customer is entitled to by its contracts. */
@ApplicationScoped
public class EntitlementQueries {

    /** A contract that was terminated while it was suspended does not give cover again for the rest of its last day. */
    private static final String STATUS = """
            CASE WHEN k.status = 'TERMINATED' AND 'SUSPEND' = (
                SELECT s.step FROM contract_step s
                WHERE s.contract_id = k.id AND s.step IN ('SUSPEND', 'RESUME') ORDER BY s.id DESC LIMIT 1)
              THEN 'SUSPENDED' ELSE k.status END""";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /**
     * The cover that counts for a request, by the choice rule of {@link ChosenEntitlement}.
     *
     * @param customerId the customer's id
     * @param product what the request is about; null if unknown
     * @param at the moment of the request
     * @return empty if the customer has, and had, none; else look at {@link ChosenEntitlement#state}: it may be suspended
     *     or expired
     */
    public Optional<ChosenEntitlement> find(long customerId, String product, Instant at) {
        return ChosenEntitlement.choose(all(customerId), product, at);
    }

    /** Every entitlement that the customer's contracts give or gave, by contract and line. */
    public List<Entitlement> all(long customerId) {
        return Sql.of("SELECT k.number, " + STATUS + ", l.id, l.position, l.product, l.sla_plan,")
                .add(
                        "greatest(k.start_date, l.start_date), least(k.terminated_on, k.end_date, l.end_date), k.time_zone")
                .add("FROM contract k JOIN contract_line l ON l.contract_id = k.id")
                .add("WHERE k.customer_id = ? AND l.kind = 'SUPPORT'", customerId)
                .addIn("AND k.status", ContractStatus.EVER_IN_FORCE)
                .add("ORDER BY k.number, l.position")
                .list(em)
                .stream()
                .map(EntitlementQueries::entitlement)
                .toList();
    }

    private static Entitlement entitlement(SqlRow row) {
        return new Entitlement(
                row.text(0),
                row.constant(1, ContractStatus.class),
                row.number(2),
                row.count(3),
                row.text(4),
                row.text(5),
                row.date(6),
                row.date(7),
                ZoneId.of(row.text(8)));
    }
}
