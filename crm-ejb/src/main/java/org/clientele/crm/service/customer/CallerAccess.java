package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.clientele.crm.domain.customer.CustomerAccess;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.service.shared.CurrentCaller;

/** Which customers the caller of the running use case may change. */
@ApplicationScoped
public class CallerAccess {

    @Inject
    private CurrentCaller caller;

    public CustomerAccess toCustomers() {
        return new CustomerAccess(
                caller.username(), caller.may(Permission.CUSTOMER_EDIT), caller.may(Permission.CUSTOMER_EDIT_ALL));
    }
}
