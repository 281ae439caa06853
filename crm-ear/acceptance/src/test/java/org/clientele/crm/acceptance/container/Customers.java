package org.clientele.crm.acceptance.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.customer.ChangeCustomer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.audit.AuditService;
import org.clientele.crm.service.customer.CustomerService;

/** What tests do with customers, as the caller of the running work. */
@ApplicationScoped
class Customers {

    @Inject
    private CustomerService customers;

    @Inject
    private AuditService audit;

    /** The new customer's number. */
    String register(String name) {
        return customers.registerCustomer(
                CustomerData.of(CustomerKind.ORGANIZATION, name).build());
    }

    CustomerDetails read(String number) {
        return customers.customer(number);
    }

    /** Gives the customer another name, and nothing else. */
    Void rename(CustomerDetails seen, String name) {
        CustomerData data = seen.data().toBuilder().name(name).build();
        customers.changeCustomer(new ChangeCustomer(seen.number(), seen.version(), data));
        return null;
    }

    /** Everything that was noted about the record, the latest first. */
    List<AuditRow> history(String number) {
        return audit.history(number, PageRequest.first(PageRequest.MAX_LIMIT)).items();
    }
}
