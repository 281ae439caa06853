package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.clientele.crm.domain.contract.ContractCounts;
import org.clientele.crm.domain.contract.ContractFilter;
import org.clientele.crm.domain.contract.ContractRow;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.contract.ContractService;
import org.clientele.crm.service.customer.CustomerService;

/** The contracts and subsidiaries of the customer whose page is open. */
@Named
@RequestScoped
public class CustomerRecords {

    @Inject
    private CustomerPages pages;

    @Inject
    private CustomerService customers;

    @Inject
    private ContractService contracts;

    @Inject
    private HttpServletRequest request;

    private Page<ContractRow> contractPage;
    private ContractCounts contractCounts;
    private Page<CustomerRow> subsidiaryPage;
    private CappedCount subsidiaryCount;

    /** Contracts, those to be cancelled or renewed next first. */
    public List<ContractRow> getContracts() {
        return contractPage().items();
    }

    public String getContractCount() {
        return text(contractCounts().all());
    }

    /** Number of contracts in force. */
    public String getActiveContractCount() {
        return text(contractCounts().inForce());
    }

    private ContractCounts contractCounts() {
        if (contractCounts == null) {
            contractCounts = contracts.countsOf(pages.getCustomer());
        }
        return contractCounts;
    }

    public String getOlderContracts() {
        return address("contracts", contractPage().nextCursor());
    }

    public String getNewerContracts() {
        return address("contracts", contractPage().previousCursor());
    }

    /** Customers directly below this one, by name. */
    public List<CustomerRow> getSubsidiaries() {
        return subsidiaryPage().items();
    }

    public String getSubsidiaryCount() {
        if (subsidiaryCount == null) {
            subsidiaryCount = customers.count(CustomerFilter.below(pages.getCustomer()));
        }
        return text(subsidiaryCount);
    }

    public String getNextSubsidiaries() {
        return address("subsidiaries", subsidiaryPage().nextCursor());
    }

    public String getPreviousSubsidiaries() {
        return address("subsidiaries", subsidiaryPage().previousCursor());
    }

    private Page<ContractRow> contractPage() {
        if (contractPage == null) {
            contractPage = contracts.page(
                    ContractFilter.ofCustomer(pages.getCustomer()), ContractSort.NOTICE, false, pageRequest());
        }
        return contractPage;
    }

    private Page<CustomerRow> subsidiaryPage() {
        if (subsidiaryPage == null) {
            subsidiaryPage =
                    customers.page(CustomerFilter.below(pages.getCustomer()), CustomerSort.NAME, false, pageRequest());
        }
        return subsidiaryPage;
    }

    private PageRequest pageRequest() {
        return new PageRequest(PageRequest.DEFAULT_LIMIT, request.getParameter("cursor"));
    }

    private static String address(String tab, String cursor) {
        return cursor == null ? null : "?tab=" + tab + "&cursor=" + cursor;
    }

    private static String text(CappedCount count) {
        return count.value() + (count.capped() ? "+" : "");
    }
}
