package org.clientele.crm.service.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractCounts;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractFilter;
import org.clientele.crm.domain.contract.ContractLocked;
import org.clientele.crm.domain.contract.ContractRow;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.shared.CurrentCaller;

/** Finding, reading and writing contracts. What happens to a written one is {@link ContractStepService}'s. */
@Stateless
@RolesAllowed(Permission.CONTRACT_VIEW)
public class ContractService {

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractQueries queries;

    @Inject
    private ContractAccess access;

    @Inject
    private DraftReferences references;

    @Inject
    private SlaPlanNames slaPlans;

    @Inject
    private CurrentCaller caller;

    public Page<ContractRow> page(ContractFilter filter, ContractSort sort, boolean descending, PageRequest request) {
        return queries.page(filter, sort, descending, request, caller.stamp().at());
    }

    /** How many contracts pass the filter, counted up to the cap. */
    public CappedCount count(ContractFilter filter) {
        return queries.count(filter);
    }

    /** How many contracts a customer has; none for a number that is nobody's. */
    public ContractCounts countsOf(String customer) {
        return queries.countsOf(customer);
    }

    /** @throws NotFound if there is no such contract */
    public ContractDetails details(String number) {
        return access.details(contracts.get(number));
    }

    /**
     * Writes a new draft. Its owner, unless named, is the customer's account manager, or the caller where there is none.
     *
     * @return the draft as stored
     * @throws InvalidInput if the customer, the owner or an SLA plan is unknown
     * @throws NotPermitted if somebody else manages the customer
     */
    @RolesAllowed(Permission.CONTRACT_EDIT)
    public ContractDetails draftContract(DraftContract content) {
        ContractCustomer customer = references.resolve(content, null);
        access.requireDrafting(customer);
        Stamp stamp = caller.stamp();
        int year = stamp.at().atOffset(ZoneOffset.UTC).getYear();
        DraftContract owned = content.ownedBy(references.ownerFor(customer));
        Contract contract = new Contract(contracts.nextNumber(year), customer.id(), owned, stamp);
        contracts.add(contract);
        contracts.flush();
        return access.details(contract);
    }

    /**
     * Writes a draft anew.
     *
     * @param expectedVersion the version the caller saw; null if the caller does not mind
     * @throws NotFound if there is no such contract
     * @throws StaleData if it changed since
     * @throws ContractLocked if it is no draft
     * @throws InvalidInput if the customer, the owner or an SLA plan is unknown
     * @throws NotPermitted if somebody else manages the old or the new customer
     */
    @RolesAllowed(Permission.CONTRACT_EDIT)
    public ContractDetails reviseDraft(String number, DraftContract content, Long expectedVersion) {
        Contract contract = contracts.getForChange(number);
        access.requireChange(contract);
        contract.expectVersion(expectedVersion);
        ContractCustomer customer =
                references.resolve(content, contract.heading().owner());
        if (customer.id() != contract.heading().customerId()) {
            access.requireDrafting(customer);
        }
        contract.revise(customer.id(), content, caller.stamp());
        contracts.flush();
        return access.details(contract);
    }

    /** Names of the SLA plans that support lines can promise. */
    public List<String> slaPlanNames() {
        return slaPlans.all();
    }
}
