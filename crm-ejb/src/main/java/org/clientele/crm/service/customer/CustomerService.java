package org.clientele.crm.service.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.RegisterCustomer;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.shared.CurrentCaller;

/** The use cases around customers. */
@Stateless
@RolesAllowed(Permission.CUSTOMER_VIEW)
public class CustomerService {

    @Inject
    private CustomerRepository customers;

    @Inject
    private CustomerQueries queries;

    @Inject
    private CurrentCaller caller;

    public Page<CustomerRow> page(CustomerFilter filter, CustomerSort sort, boolean descending, PageRequest request) {
        return queries.page(filter, sort, descending, request);
    }

    /** @return the new customer's number */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public String registerCustomer(RegisterCustomer command) {
        Customer customer = new Customer(customers.nextNumber(), command, caller.stamp());
        customers.add(customer);
        return customer.recordNumber();
    }

    /**
     * @throws NotFound if there is no such customer
     * @throws StaleData if it changed since the expected version
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public void archiveCustomer(String number, Long expectedVersion) {
        Customer customer = customers.get(number);
        customer.expectVersion(expectedVersion);
        customer.archive(caller.stamp());
    }
}
