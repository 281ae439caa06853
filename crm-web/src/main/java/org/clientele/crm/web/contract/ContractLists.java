package org.clientele.crm.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.SignatureMethod;
import org.clientele.crm.domain.contract.SignatureParty;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.identity.PersonName;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.People;

/** What can be chosen on the pages about contracts, and the heads of their list. */
@Named
@RequestScoped
public class ContractLists {

    @Inject
    private People people;

    @Inject
    private ContractListView list;

    @Inject
    private Formats formats;

    public List<ContractStatus> getStatuses() {
        return List.of(ContractStatus.values());
    }

    public List<LineKind> getLineKinds() {
        return List.of(LineKind.values());
    }

    public List<BillingPeriod> getBillingPeriods() {
        return List.of(BillingPeriod.values());
    }

    public List<RenewalType> getRenewalTypes() {
        return List.of(RenewalType.values());
    }

    public List<ClauseKind> getClauseKinds() {
        return List.of(ClauseKind.values());
    }

    public List<SignatureParty> getParties() {
        return List.of(SignatureParty.values());
    }

    public List<SignatureMethod> getMethods() {
        return List.of(SignatureMethod.values());
    }

    /** Users who can look after a contract, and who is chosen already. */
    public List<PersonName> owners(String chosen) {
        return people.with(Permission.CONTRACT_EDIT, chosen);
    }

    /** "214 contracts", "10,000+ contracts". */
    public String result(CappedCount count) {
        String number = formats.number(count.value()) + (count.capped() ? "+" : "");
        return ContractTexts.text("contracts.result", count.value(), number);
    }

    /** Value of aria-sort of a column; null when the list is not sorted by it. */
    public String ariaSort(String column) {
        if (!list.getSort().name().equals(column)) {
            return null;
        }
        return list.isDescending() ? "descending" : "ascending";
    }

    /** Address of the list sorted by a column; the other way round if it is already. */
    public String sortAddress(String column) {
        boolean turn = list.getSort().name().equals(column) && !list.isDescending();
        return list.sorted(
                Arrays.stream(ContractSort.values())
                        .filter(sort -> sort.name().equals(column))
                        .findFirst()
                        .orElseThrow(),
                turn);
    }
}
