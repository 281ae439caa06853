package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.web.shell.Texts;

/** Title and breadcrumb of the pages below {@code /customers}. */
@Named
@RequestScoped
public class CustomerTitle {

    private static final String BUNDLE = "customer";

    /** @param address below the application; empty for the present page */
    public record Crumb(String label, String address) {}

    @Inject
    private CustomerPages pages;

    @Inject
    private CustomerView customer;

    public String getTitle() {
        return switch (pages.getPage()) {
            case LIST -> Texts.text(BUNDLE, "customers.title");
            case DETAIL -> customer.getCustomer().data().name();
            case FORM ->
                pages.getCustomer() == null
                        ? Texts.text(BUNDLE, "form.new")
                        : Texts.text(
                                BUNDLE,
                                "form.edit",
                                customer.getCustomer().data().name());
            case CONTACT -> Texts.text(BUNDLE, pages.getContact() == null ? "contact.new" : "contact.edit");
        };
    }

    public List<Crumb> getCrumbs() {
        List<Crumb> crumbs = new ArrayList<>();
        if (pages.getPage() == CustomerPages.Page.LIST) {
            return crumbs;
        }
        if (pages.getPage() != CustomerPages.Page.DETAIL && pages.getCustomer() != null) {
            crumbs.add(new Crumb(customer.getCustomer().data().name(), "/customers/" + pages.getCustomer()));
        }
        crumbs.add(new Crumb(getTitle(), ""));
        return crumbs;
    }
}
