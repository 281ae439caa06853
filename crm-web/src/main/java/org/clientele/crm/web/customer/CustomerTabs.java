package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.Texts;

/** The places in the middle of a customer's page, each a link; the address says which one is open. */
@Named
@RequestScoped
public class CustomerTabs {

    /** @param query the query part of the tab's address */
    public record Tab(String name, String label, String query, String count, boolean current) {}

    private static final String OVERVIEW = "overview";
    private static final String HISTORY = "history";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser user;

    @Inject
    private CustomerRecords records;

    public List<Tab> getAll() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(OVERVIEW, null));
        if (user.getMay().get(Permission.CONTRACT_VIEW)) {
            tabs.add(tab("contracts", records.getContractCount()));
        }
        if (user.getMay().get(Permission.SUPPORT_VIEW)) {
            tabs.add(tab("requests", null));
        }
        tabs.add(tab("subsidiaries", records.getSubsidiaryCount()));
        if (user.getMay().get(Permission.AUDIT_VIEW)) {
            tabs.add(tab(HISTORY, null));
        }
        return tabs;
    }

    /** Name of the open tab; the history's own paging keeps it open. */
    public String getOpen() {
        String tab = request.getParameter("tab");
        if (tab == null) {
            return request.getParameter(HISTORY) == null ? OVERVIEW : HISTORY;
        }
        return List.of("contracts", "requests", "subsidiaries", HISTORY).contains(tab) ? tab : OVERVIEW;
    }

    private Tab tab(String name, String count) {
        String query = name.equals(OVERVIEW) ? "" : "?tab=" + name;
        return new Tab(name, Texts.text("customer", "tab." + name), query, count, name.equals(getOpen()));
    }
}
