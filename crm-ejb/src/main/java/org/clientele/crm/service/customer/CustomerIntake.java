package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;

/**
 * How jobs take in many customers on behalf of a user: by the same aggregate and rules as one at a time, but reading all
 * that they need together. The job says who acts, and has made sure that this user may do it.
 */
@ApplicationScoped
public class CustomerIntake {

    @Inject
    private CustomerRepository customers;

    /** The customers with these ids, for changing them. */
    public Map<Long, Customer> load(Collection<Long> ids) {
        return customers.load(ids);
    }

    /** The customers with these ids, to try changes on: nothing that is done to them is stored. */
    public Map<Long, Customer> loadForTrial(Collection<Long> ids) {
        Map<Long, Customer> loaded = customers.load(ids);
        loaded.values().forEach(customers::forget);
        return loaded;
    }

    /** As many free numbers as wanted, in ascending order. */
    public List<String> nextNumbers(int count) {
        return customers.nextNumbers(count);
    }

    /**
     * A new customer, not stored yet.
     *
     * @param parent {@code null} for none
     * @throws InvalidInput with everything that the customer cannot be
     */
    public Customer draft(String number, CustomerData data, Customer parent, Stamp stamp) {
        return new Customer(number, data, parent, stamp);
    }

    /** Takes a drafted customer into the books. */
    public void register(Customer draft) {
        customers.add(draft);
    }

    /**
     * Replaces what is known of a customer, its parent included, or nothing of it.
     *
     * @throws InvalidInput with everything that the customer cannot be
     */
    public void change(Customer customer, CustomerData data, Customer parent, Stamp stamp) {
        if (!Objects.equals(customer.parent(), parent)) {
            customers.lockHierarchy();
        }
        customer.change(data, parent, levelsThatMatter(customer, data, parent), stamp);
    }

    /** @throws InvalidInput with everything for which {@link #change} would refuse */
    public void requirePossible(Customer customer, CustomerData data, Customer parent, Stamp stamp) {
        customer.requirePossible(data, parent, levelsThatMatter(customer, data, parent), stamp);
    }

    /** Asks the database only where the levels below decide anything. */
    private int levelsThatMatter(Customer customer, CustomerData data, Customer parent) {
        boolean moves = !Objects.equals(customer.parent(), parent);
        return moves || data.kind() != CustomerKind.ORGANIZATION ? customers.levelsBelow(customer) : 0;
    }

    /** Deletes a customer as if it had never been registered; the database refuses if anything refers to it. */
    public void remove(Customer customer) {
        customers.remove(customer);
    }

    /** To be called now and then while many are registered, so that the database goes on finding them quickly. */
    public void refreshStatistics() {
        customers.refreshStatistics();
    }

    /** Writes everything now, so that what the database refuses is refused here. */
    public void flush() {
        customers.flush();
    }
}
