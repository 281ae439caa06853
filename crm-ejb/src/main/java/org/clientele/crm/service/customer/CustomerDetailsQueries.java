package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerAccess;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRef;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.domain.customer.SimilarCustomer;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Reads one customer for its own page, and those that look like it. */
@ApplicationScoped
public class CustomerDetailsQueries {

    private static final int MAX_SIMILAR = 5;

    /** Share of three-letter groups that two names must have in common, for this transaction. */
    private static final String LIKENESS = "0.45";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** @param reader decides whether an archived customer is there at all, and whether it may be changed */
    public Optional<CustomerDetails> find(String number, CustomerAccess reader) {
        if (!Customer.isNumber(number)) {
            return Optional.empty();
        }
        return em.createQuery(
                        "SELECT c FROM Customer c LEFT JOIN FETCH c.parent WHERE c.number = :number", Customer.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(customer -> !customer.isArchived() || reader.seesArchived())
                .findFirst()
                .map(customer -> details(customer, reader));
    }

    private CustomerDetails details(Customer customer, CustomerAccess reader) {
        SqlRow derived = Sql.of("SELECT relation, archived_at, archived_by FROM customer WHERE id = ?", customer.id())
                .single(em);
        return new CustomerDetails(
                customer.recordNumber(),
                customer.version(),
                customer.data(),
                derived.constant(0, Relation.class),
                customer.lifecycleStage(),
                customer.stageChanges(),
                customer.parent() == null
                        ? List.of()
                        : ancestors(customer.parent().id()),
                customer.createdAt(),
                customer.createdBy(),
                customer.updatedAt(),
                customer.updatedBy(),
                derived.instant(1),
                derived.text(2),
                reader.mayChange(customer.accountManager()));
    }

    private List<CustomerRef> ancestors(Long parentId) {
        return Sql.of("WITH RECURSIVE above (id, number, name, parent_id, level) AS (")
                .add("SELECT id, number, name, parent_id, 1 FROM customer WHERE id = ?", parentId)
                .add("UNION ALL SELECT c.id, c.number, c.name, c.parent_id, a.level + 1")
                .add("FROM customer c JOIN above a ON c.id = a.parent_id WHERE a.level < ?)", Customer.MAX_DEPTH)
                .add("SELECT number, name FROM above ORDER BY level DESC")
                .list(em)
                .stream()
                .map(row -> new CustomerRef(row.text(0), row.text(1)))
                .toList();
    }

    /**
     * Customers, archived ones too, that may be the one that somebody is about to enter: of the same external id, of a
     * common mail domain, or of a similar name; those that are surest first.
     */
    public List<SimilarCustomer> similar(String name, List<String> emailDomains, String externalId, String except) {
        String domains = String.join(" ", emailDomains);
        Sql.of("SELECT set_config('pg_trgm.similarity_threshold', ?, TRUE)", LIKENESS)
                .list(em);
        return Sql.of("SELECT number, name, kind, country, archived_at IS NOT NULL,")
                .add("external_id IS NOT DISTINCT FROM ? AND external_id IS NOT NULL AS same_id,", externalId)
                .add(
                        "coalesce(string_to_array(email_domains, ' ') && string_to_array(?, ' '), FALSE) AS same_domain,",
                        domains)
                .add("similarity(sort_name, fold(?)) AS likeness", name)
                .add("FROM customer WHERE number <> ? AND (", except == null ? "" : except)
                .add("sort_name % fold(?) OR external_id = ?", name, externalId == null ? "" : externalId)
                .add(
                        "OR (email_domains IS NOT NULL AND string_to_array(email_domains, ' ') && string_to_array(?, ' ')))",
                        domains)
                .add("ORDER BY same_id DESC, same_domain DESC, likeness DESC LIMIT ?", MAX_SIMILAR)
                .list(em)
                .stream()
                .map(CustomerDetailsQueries::similar)
                .toList();
    }

    private static SimilarCustomer similar(SqlRow row) {
        return new SimilarCustomer(
                row.text(0),
                row.text(1),
                row.constant(2, CustomerKind.class),
                row.text(3),
                row.flag(4),
                row.flag(5),
                row.flag(6));
    }
}
