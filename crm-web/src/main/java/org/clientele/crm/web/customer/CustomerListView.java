package org.clientele.crm.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerCounts;
import org.clientele.crm.domain.customer.CustomerFilter;
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

    private Page<CustomerRow> page = new Page<>(List.of(), null, null);
    private CappedCount count = CappedCount.of(0);
    private CustomerCounts counts;

    /** Reads the rows that the address asks for. */
    @PostConstruct
    void load() {
        columns.remember((HttpServletResponse) external.getResponse());
        counts = customers.counts();
        CustomerFilter filter = parameters.filter();
        page = customers.page(
                filter,
                parameters.sort(),
                parameters.isDescending(),
                new PageRequest(PageRequest.DEFAULT_LIMIT, parameters.cursor()));
        count = filter.equals(CustomerFilter.ALL) ? counts.all() : customers.count(filter);
    }

    public List<CustomerRow> getRows() {
        return page.items();
    }

    public CappedCount getCount() {
        return count;
    }

    public CustomerCounts getCounts() {
        return counts;
    }

    public String getFirst() {
        return page.previousCursor() == null ? null : address().toString();
    }

    public String getPrevious() {
        return address().page(page.previousCursor());
    }

    public String getNext() {
        return address().page(page.nextCursor());
    }

    public String getLast() {
        return page.nextCursor() == null ? null : address().page(PageRequest.LAST);
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

    private ListAddress address() {
        return parameters.address();
    }
}
