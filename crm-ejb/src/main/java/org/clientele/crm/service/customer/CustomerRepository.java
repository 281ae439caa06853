package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.shared.Sql;

/** Loads and stores customers as a whole, for changing them. */
@ApplicationScoped
public class CustomerRepository {

    /** Any number will do, as long as nothing else in the database locks by it. */
    private static final long HIERARCHY_LOCK = 4_711_001;

    /** Bytes of a page of the database; some thousand customers are a hundred pages. */
    private static final int PAGE = 8_192;

    private static final int FEW_PAGES = 100;
    private static final int GROWTH = 4;

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** A text that cannot be a number finds nothing. */
    public Optional<Customer> find(String number) {
        if (!Customer.isNumber(number)) {
            return Optional.empty();
        }
        return em.createQuery("SELECT c FROM Customer c WHERE c.number = :number", Customer.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is none */
    public Customer get(String number) {
        return find(number).orElseThrow(() -> new NotFound("customer", number));
    }

    /** The customer for this transaction alone: whoever comes at the same moment waits, and then finds it as it has become. */
    public Customer getForChange(long id) {
        return em.find(Customer.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Customer customer) {
        em.persist(customer);
    }

    public void remove(Customer customer) {
        em.remove(customer);
    }

    /** The next free number, {@code CU-000123}. Numbers of failed creations stay unused. */
    public String nextNumber() {
        Number next = (Number)
                em.createNativeQuery("SELECT nextval('customer_number_seq')").getSingleResult();
        return "CU-%06d".formatted(next.longValue());
    }

    /** The customers with these ids, with all that {@link Customer#data} needs. */
    public Map<Long, Customer> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT c FROM Customer c LEFT JOIN FETCH c.parent WHERE c.id IN :ids", Customer.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch", "c.addresses")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /** Leaves a loaded customer to itself: what is done to it from now on is not stored. */
    public void forget(Customer customer) {
        em.detach(customer);
    }

    /** As many free numbers as wanted, in ascending order. */
    public List<String> nextNumbers(int count) {
        return Sql.of("SELECT nextval('customer_number_seq') FROM generate_series(1, ?)", count).list(em).stream()
                .map(row -> "CU-%06d".formatted(row.number(0)))
                .toList();
    }

    /** Writes everything now, so that what the database refuses is refused here. */
    public void flush() {
        em.flush();
    }

    /**
     * Has the database count the customers again when they have become many times more since it did so last: what it
     * reads with few customers in mind takes long with many.
     */
    public void refreshStatistics() {
        boolean outgrown = Sql.of("SELECT pg_relation_size(oid) > ? * greatest(relpages, ?)", GROWTH * PAGE, FEW_PAGES)
                .add("FROM pg_class WHERE oid = 'customer'::regclass")
                .single(em)
                .flag(0);
        if (outgrown) {
            Sql.of("ANALYZE customer").execute(em);
        }
    }

    /** The customer, archived or not, that has the external id. */
    public Optional<String> numberByExternalId(String externalId) {
        return Sql.of("SELECT number FROM customer WHERE external_id = ?", externalId).list(em).stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    /**
     * Keeps the shape of all groups of organizations as it is until the transaction ends, so that two changes at the
     * same moment cannot close a ring together.
     */
    public void lockHierarchy() {
        Sql.of("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?)) AS locked", HIERARCHY_LOCK)
                .list(em);
    }

    /** How many levels of customers are below this one: 0 for none. */
    public int levelsBelow(Customer customer) {
        return Sql.of("WITH RECURSIVE below (id, level) AS (")
                .add("SELECT id, 1 FROM customer WHERE parent_id = ?", customer.id())
                .add("UNION ALL SELECT c.id, b.level + 1 FROM customer c JOIN below b ON c.parent_id = b.id")
                .add("WHERE b.level <= ?)", Customer.MAX_DEPTH)
                .add("SELECT coalesce(max(level), 0) FROM below")
                .single(em)
                .count(0);
    }
}
