package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.customer.CustomerService;

/** The list of customers. What it shows stands in its address, so that it can be shared and gone back to. */
@Named
@RequestScoped
public class CustomerListView {

    @Inject
    private CustomerService customers;

    private String text;
    private String cursor;
    private Page<CustomerRow> page;

    /** Reads the rows that the address asks for. */
    public void load() {
        page = customers.page(
                CustomerFilter.text(text),
                CustomerSort.NAME,
                false,
                new PageRequest(PageRequest.DEFAULT_LIMIT, cursor));
    }

    public Page<CustomerRow> getPage() {
        return page;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
