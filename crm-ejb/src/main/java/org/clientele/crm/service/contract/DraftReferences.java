package org.clientele.crm.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.identity.Assignees;

/** Looks up what a draft names: its customer, its owner, the SLA plans of its lines. */
@ApplicationScoped
public class DraftReferences {

    @Inject
    private ContractQueries queries;

    @Inject
    private Assignees assignees;

    @Inject
    private SlaPlanNames slaPlans;

    /**
     * @param owner user name of who has the contract now; null for a new one
     * @return the draft's customer
     * @throws InvalidInput naming everything that does not exist
     */
    public ContractCustomer resolve(DraftContract content, String owner) {
        var checks = new FieldChecks();
        var customer = queries.customer(content.customer());
        checks.require(customer.isPresent(), "customer", "error.notFound.customer", content.customer());
        assignees.check(checks, "owner", content.owner(), owner);
        slaPlans.check(content, checks);
        checks.done();
        return customer.orElseThrow();
    }

    /** Who has a new contract of the customer unless it names somebody: its account manager; null if they have left. */
    public String ownerFor(ContractCustomer customer) {
        String manager = customer.accountManager();
        return manager != null && assignees.isActive(manager) ? manager : null;
    }
}
