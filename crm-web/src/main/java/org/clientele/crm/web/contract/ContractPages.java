package org.clientele.crm.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import org.clientele.crm.web.customer.CustomerSuggestions;
import org.clientele.crm.web.shell.PageAddress;
import org.clientele.crm.web.shell.Viewer;

/**
 * Which page an address below {@code /contracts} is: the list, {@code /new}, a contract's number, or a number and
 * {@code /edit}.
 */
@Named
@RequestScoped
public class ContractPages {

    @Inject
    private PageAddress address;

    private String first;

    private String second;

    private String customer;

    @Inject
    private Viewer viewer;

    @Inject
    private CustomerSuggestions suggestions;

    @PostConstruct
    void read() {
        first = address.part(0);
        second = address.part(1);
        customer = address.parameter("customer");
    }

    /** The template that draws the page. */
    public String getTemplate() {
        if (first == null) {
            return "/WEB-INF/contract/list.xhtml";
        }
        return isForm() ? "/WEB-INF/contract/form.xhtml" : "/WEB-INF/contract/detail.xhtml";
    }

    public boolean isForm() {
        return "new".equals(first) || "edit".equals(second);
    }

    /** The contract of the address; null on the list and for a new one. */
    public String getNumber() {
        return "new".equals(first) ? null : first;
    }

    /** The customer that a new contract begins with, as its field shows it; null if none was given. */
    public String getCustomer() {
        return customer == null ? null : suggestions.of(customer);
    }

    public ZoneId getZone() {
        return viewer.getZone();
    }

    /** Today in the viewer's time zone. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(viewer.getNow(), viewer.getZone());
    }
}
