package org.clientele.crm.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractRights;
import org.clientele.crm.domain.contract.Obstacle;
import org.clientele.crm.domain.contract.Step;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.service.customer.CallerAccess;
import org.clientele.crm.service.shared.CurrentCaller;

/**
 * Who may change which contract: users with the permission, contracts of customers that they or nobody manages, and
 * contracts of which they are the owner; all contracts for those who may change what others manage.
 */
@ApplicationScoped
public class ContractAccess {

    @Inject
    private ContractQueries queries;

    @Inject
    private CallerAccess customers;

    @Inject
    private CurrentCaller caller;

    /** What the caller may do with the contract. */
    public ContractRights rights(Contract contract) {
        return rights(customer(contract), contract.heading().owner());
    }

    /** The contract as the caller sees it. */
    public ContractDetails details(Contract contract) {
        ContractCustomer customer = customer(contract);
        return ContractDetails.of(
                contract,
                customer.details(),
                rights(customer, contract.heading().owner()),
                caller.stamp());
    }

    /** @throws NotPermitted unless the caller may change the contract */
    public void requireChange(Contract contract) {
        permit(rights(contract).againstChange());
    }

    /** @throws NotPermitted unless the caller may take the step */
    public void requireStep(Contract contract, Step step) {
        permit(rights(contract).against(step));
    }

    /** @throws NotPermitted unless the caller may make contracts with the customer */
    public void requireDrafting(ContractCustomer customer) {
        permit(rights(customer, null).againstChange());
    }

    private ContractRights rights(ContractCustomer customer, String owner) {
        return ContractRights.of(
                caller.may(Permission.CONTRACT_EDIT),
                caller.may(Permission.CONTRACT_APPROVE),
                customers.toCustomers(),
                customer.accountManager(),
                owner);
    }

    private ContractCustomer customer(Contract contract) {
        return queries.customer(contract.heading().customerId()).orElseThrow();
    }

    private static void permit(Optional<Obstacle> obstacle) {
        if (obstacle.isPresent()) {
            throw new NotPermitted(
                    obstacle.get().key(), obstacle.get().arguments().toArray());
        }
    }
}
