package org.clientele.crm.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerCounts;
import org.clientele.crm.domain.customer.CustomerList;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.customer.CustomerService;
import org.clientele.crm.web.shell.ListAddress;

/** The list of customers. What it shows stands in its address. */
@Named
@RequestScoped
public class CustomerListView {

    @Inject
    private CustomerService customers;

    @Inject
    private CustomerListParameters parameters;

    @Inject
    private CustomerColumns columns;

    @Inject
    private ExternalContext external;

    private CustomerList list;

    /** Reads what the address asks for. */
    @PostConstruct
    void load() {
        columns.remember((HttpServletResponse) external.getResponse());
        list = customers.list(
                parameters.filter(),
                parameters.sort(),
                parameters.isDescending(),
                new PageRequest(PageRequest.DEFAULT_LIMIT, parameters.cursor()));
    }

    public List<CustomerRow> getRows() {
        return page().items();
    }

    public CappedCount getCount() {
        return list.count();
    }

    public CustomerCounts getCounts() {
        return list.views();
    }

    /** Countries in which there are customers. */
    public List<String> getCountries() {
        return list.countries();
    }

    public String getFirst() {
        return page().previousCursor() == null ? null : address().toString();
    }

    public String getPrevious() {
        return address().page(page().previousCursor());
    }

    public String getNext() {
        return address().page(page().nextCursor());
    }

    public String getLast() {
        return page().nextCursor() == null ? null : address().page(PageRequest.LAST);
    }

    /** Whether a sort link's order, by its name, is the present one. */
    public boolean sortedBy(String sort) {
        return parameters.sort().name().equals(sort);
    }

    /** Value of a column head's {@code aria-sort}. */
    public String ariaSort(String sort) {
        return sortedBy(sort) ? parameters.isDescending() ? "descending" : "ascending" : "";
    }

    /** The list in that order; a second time, the other way round. Numbers and dates begin with the highest. */
    public String sortAddress(String sort) {
        boolean naturallyDown = CustomerSort.valueOf(sort) == CustomerSort.REVENUE
                || CustomerSort.valueOf(sort) == CustomerSort.UPDATED;
        boolean down = sortedBy(sort) ? !parameters.isDescending() : naturallyDown;
        return address()
                .with("sort", CustomerSort.valueOf(sort) == CustomerSort.NAME ? null : sort)
                .with("descending", down ? "true" : null)
                .toString();
    }

    private Page<CustomerRow> page() {
        return list.page();
    }

    private ListAddress address() {
        return parameters.address();
    }
}
