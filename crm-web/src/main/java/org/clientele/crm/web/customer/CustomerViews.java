package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerCounts;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.ListAddress;
import org.clientele.crm.web.shell.Texts;

/** The views of the customer list that everyone has, each a link with the number of customers behind it. */
@Named
@RequestScoped
public class CustomerViews {

    /** @param query the query part of the view's address */
    public record View(String label, String query, String count, boolean current) {}

    @Inject
    private CustomerListView list;

    @Inject
    private CustomerListParameters parameters;

    @Inject
    private CurrentUser user;

    @Inject
    private Formats formats;

    public List<View> getAll() {
        CustomerCounts counts = list.getCounts();
        ListAddress all = ListAddress.empty();
        List<View> views = new ArrayList<>();
        views.add(view("ALL", all, counts.all()));
        views.add(view("MINE", all.with("owner", user.getUsername()), counts.mine()));
        views.add(view("CLIENTS", all.with("relation", "CLIENT"), counts.clients()));
        views.add(view("PROSPECTS", all.with("relation", "PROSPECT"), counts.prospects()));
        if (user.getMay().get(Permission.CUSTOMER_EDIT)) {
            views.add(view("ARCHIVED", all.with("archived", "true"), counts.archived()));
        }
        return views;
    }

    /** How many customers the list holds, "10,000+" for more than are counted. */
    public String getShown() {
        return number(list.getCount());
    }

    /** The word after their number. */
    public String getUnit() {
        return Texts.text("customer", "customers.unit", list.getCount().value());
    }

    /** How many of the four squares a stage fills. */
    public int steps(LifecycleStage stage) {
        return switch (stage) {
            case LEAD -> 1;
            case QUALIFIED_PROSPECT, DORMANT -> 2;
            case ONBOARDING, AT_RISK -> 3;
            case ACTIVE -> 4;
            case FORMER -> 0;
        };
    }

    private View view(String name, ListAddress address, CappedCount count) {
        String query = address.isEmpty() ? "" : address.toString();
        boolean current = parameters.getView().equals(name);
        return new View(Texts.text("customer", "view." + name), query, number(count), current);
    }

    private String number(CappedCount count) {
        return formats.number(count.value()) + (count.capped() ? "+" : "");
    }
}
