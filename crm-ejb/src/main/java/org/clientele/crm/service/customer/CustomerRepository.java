package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.shared.NotFound;

/** Loads and stores customers as a whole, for changing them. */
@ApplicationScoped
public class CustomerRepository {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Optional<Customer> find(String number) {
        return em.createQuery("SELECT c FROM Customer c WHERE c.number = :number", Customer.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is none */
    public Customer get(String number) {
        return find(number).orElseThrow(() -> new NotFound("customer", number));
    }

    public void add(Customer customer) {
        em.persist(customer);
    }

    /** The next free number, {@code CU-000123}. Numbers of failed creations stay unused. */
    public String nextNumber() {
        Number next = (Number)
                em.createNativeQuery("SELECT nextval('customer_number_seq')").getSingleResult();
        return "CU-%06d".formatted(next.longValue());
    }
}
