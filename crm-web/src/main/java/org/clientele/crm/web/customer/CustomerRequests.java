package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.SupportRequestFilter;
import org.clientele.crm.domain.support.SupportRequestRow;
import org.clientele.crm.service.support.SupportDeskService;
import org.clientele.crm.web.shell.Viewer;

/** The support requests of the customer whose page is open, with their clocks. */
@Named
@RequestScoped
public class CustomerRequests {

    @Inject
    private CustomerPages pages;

    @Inject
    private SupportDeskService desk;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Page<SupportRequestRow> open;
    private Page<SupportRequestRow> all;

    /** Open requests, what is due first comes first. */
    public List<SupportRequestRow> getOpen() {
        if (open == null) {
            open = page(Overview.NEXT_DUE, PageRequest.first(PageRequest.DEFAULT_LIMIT));
        }
        return open.items();
    }

    /** How many are open, "25+" when there are more than are shown. */
    public String getOpenCount() {
        return getOpen().size() + (open.nextCursor() == null ? "" : "+");
    }

    /** How many of the open ones shown are late. */
    public long getLateCount() {
        return getOpen().stream().filter(SupportRequestRow::breached).count();
    }

    /** Every request there ever was, the latest change first. */
    public List<SupportRequestRow> getAll() {
        return allPage().items();
    }

    public String getOlder() {
        return address(allPage().nextCursor());
    }

    public String getNewer() {
        return address(allPage().previousCursor());
    }

    /** State of the clock that is due next, as its chip shows it. */
    public String clockState(SupportRequestRow row) {
        if (row.nextDueAt() != null) {
            return "RUNNING";
        }
        return row.paused() ? "PAUSED" : row.breached() ? "MISSED" : "NONE";
    }

    private Page<SupportRequestRow> allPage() {
        if (all == null) {
            all = page(Overview.ALL, new PageRequest(PageRequest.DEFAULT_LIMIT, request.getParameter("cursor")));
        }
        return all;
    }

    private Page<SupportRequestRow> page(Overview overview, PageRequest wanted) {
        return desk.page(
                new SupportRequestFilter(
                        overview, null, viewer.getNow(), null, null, null, null, pages.getCustomer(), null),
                wanted);
    }

    private static String address(String cursor) {
        return cursor == null ? null : "?tab=requests&cursor=" + cursor;
    }
}
