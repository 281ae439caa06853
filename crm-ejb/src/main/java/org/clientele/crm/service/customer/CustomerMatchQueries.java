package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.service.shared.Sql;

/** Finds the customers that ids and names of another system mean, for many of them in one statement. */
@ApplicationScoped
public class CustomerMatchQueries {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** Customers, archived or not, by external id. */
    public Map<String, List<CustomerMatch>> byExternalId(Collection<String> externalIds) {
        return matches("external_id", "TRUE", externalIds);
    }

    /** Customers, archived or not, by number. */
    public Map<String, List<CustomerMatch>> byNumber(Collection<String> numbers) {
        return matches("number", "TRUE", numbers);
    }

    /** Customers that are not archived by name, given as {@code fold} makes it. */
    public Map<String, List<CustomerMatch>> byFoldedName(Collection<String> names) {
        return matches("sort_name", "archived_at IS NULL", names);
    }

    /** Names as they are compared: without case and accents. */
    public Map<String, String> folded(Collection<String> names) {
        Map<String, String> folded = new HashMap<>();
        if (!names.isEmpty()) {
            Sql.of("SELECT n.name, fold(n.name) FROM unnest(?) AS n (name)", (Object) names.toArray(String[]::new))
                    .list(em)
                    .forEach(row -> folded.put(row.text(0), row.text(1)));
        }
        return folded;
    }

    private Map<String, List<CustomerMatch>> matches(String column, String condition, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return Sql.of("SELECT " + column + ", id, number, kind, archived_at IS NOT NULL FROM customer WHERE "
                        + condition)
                .addIn("AND " + column, keys)
                .list(em)
                .stream()
                .map(row -> new CustomerMatch(
                        row.text(0), row.number(1), row.text(2), row.constant(3, CustomerKind.class), row.flag(4)))
                .collect(Collectors.groupingBy(CustomerMatch::key));
    }
}
