package org.clientele.crm.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.customer.CustomerRepository;

/** Takes a customer on when its first contract comes into force, in the transaction in which that happens. */
@ApplicationScoped
public class Onboarding {

    @Inject
    private CustomerRepository customers;

    /**
     * @param contract as it is now
     * @param before the status in which it was before the change
     */
    void follow(Contract contract, ContractStatus before, Stamp stamp) {
        if (before == ContractStatus.SIGNED && ContractStatus.EVER_IN_FORCE.contains(contract.status())) {
            customers.getForChange(contract.heading().customerId()).beginOnboarding(contract.recordNumber(), stamp);
        }
    }
}
