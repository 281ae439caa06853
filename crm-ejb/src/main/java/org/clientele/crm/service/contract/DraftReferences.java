package org.clientele.crm.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.identity.UserQueries;

/** Looks up what a draft names: its customer, its owner, the SLA plans of its lines. */
@ApplicationScoped
public class DraftReferences {

    @Inject
    private ContractQueries queries;

    @Inject
    private UserQueries users;

    @Inject
    private SlaPlanNames slaPlans;

    /**
     * @return the draft's customer
     * @throws InvalidInput naming everything that does not exist
     */
    public CustomerRef resolve(DraftContract content) {
        var checks = new FieldChecks();
        var customer = queries.customer(content.customer());
        checks.require(customer.isPresent(), "customer", "error.notFound.customer", content.customer());
        if (content.owner() != null) {
            checkOwner(content.owner(), checks);
        }
        slaPlans.check(content, checks);
        checks.done();
        return customer.orElseThrow();
    }

    /** @throws InvalidInput unless there is such a user */
    public void requireOwner(String owner) {
        var checks = new FieldChecks();
        checkOwner(owner, checks);
        checks.done();
    }

    private void checkOwner(String owner, FieldChecks checks) {
        boolean known = owner != null && users.find(owner).isPresent();
        checks.require(known, "owner", "error.contract.unknownOwner", String.valueOf(owner));
    }
}
