package org.clientele.crm.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.web.customer.CustomerSuggestions;
import org.clientele.crm.web.identity.CurrentUser;
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

    @Inject
    private CurrentUser user;

    @PostConstruct
    void read() {
        first = address.part(0);
        second = address.part(1);
        customer = address.parameter("customer");
    }

    /**
     * The template that draws the page.
     *
     * @throws org.clientele.crm.domain.shared.NotFound for the form, unless the user may write contracts
     */
    public String getTemplate() {
        if (first == null) {
            return "/WEB-INF/contract/list.xhtml";
        }
        if (!isForm()) {
            return "/WEB-INF/contract/detail.xhtml";
        }
        user.needs(Permission.CONTRACT_EDIT);
        return "/WEB-INF/contract/form.xhtml";
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

    private boolean isForm() {
        return "new".equals(first) || "edit".equals(second);
    }
}
