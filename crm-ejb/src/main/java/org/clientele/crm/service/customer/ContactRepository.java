package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.clientele.crm.domain.customer.Contact;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.shared.Sql;

/** Loads and stores contacts as a whole, for changing them. */
@ApplicationScoped
public class ContactRepository {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** A text that cannot be a number finds nothing. */
    public Optional<Contact> find(String number) {
        if (!Contact.isNumber(number)) {
            return Optional.empty();
        }
        return em.createQuery("SELECT c FROM Contact c WHERE c.number = :number", Contact.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is none */
    public Contact get(String number) {
        return find(number).orElseThrow(() -> new NotFound("contact", number));
    }

    public void add(Contact contact) {
        em.persist(contact);
    }

    /** The person to turn to first at the customer. */
    public Optional<Contact> findPrimary(Customer customer) {
        return em.createQuery("""
                        SELECT p.contact FROM CustomerContact p
                        WHERE p.customer = :customer AND p.primary = TRUE AND p.validTo IS NULL""", Contact.class)
                .setParameter("customer", customer)
                .getResultStream()
                .findFirst();
    }

    /** Keeps the primary contact of the customer as it is until the transaction ends: whoever comes meanwhile waits. */
    public void lockPrimary(Customer customer) {
        Sql.of("SELECT id FROM customer WHERE id = ? FOR NO KEY UPDATE", customer.id())
                .list(em);
    }

    /** Writes what was changed so far, before a change that the database would refuse together with it. */
    public void flush() {
        em.flush();
    }

    /** The next free number, {@code CO-000123}. Numbers of failed creations stay unused. */
    public String nextNumber() {
        Number next = (Number)
                em.createNativeQuery("SELECT nextval('contact_number_seq')").getSingleResult();
        return "CO-%06d".formatted(next.longValue());
    }
}
