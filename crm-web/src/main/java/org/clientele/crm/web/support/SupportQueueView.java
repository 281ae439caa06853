package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.SupportQueue;
import org.clientele.crm.domain.support.SupportRequestRow;
import org.clientele.crm.service.support.SupportDeskService;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Viewer;

/** The queue. What it shows stands in its address, so that it can be shared and gone back to; it is read when shown. */
@Named
@RequestScoped
public class SupportQueueView {

    private static final int ROWS = 50;

    @Inject
    private SupportDeskService desk;

    @Inject
    private QueueParameters parameters;

    @Inject
    private CurrentUser user;

    @Inject
    private Viewer viewer;

    private SupportQueue queue;

    /** The views that belong to the one who looks. */
    public List<Overview> getOwnOverviews() {
        return List.of(Overview.MINE, Overview.MY_CUSTOMERS, Overview.BREACHED, Overview.WAITING);
    }

    /** The views of everybody. */
    public List<Overview> getTeamOverviews() {
        return List.of(Overview.NEXT_DUE, Overview.UNASSIGNED, Overview.RESOLVED, Overview.ALL);
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    /** How many requests a view holds, "10,000+" when there are more. */
    public String count(Overview overview) {
        return words(queue().views().of(overview));
    }

    /** How many requests of the view the filters let through. */
    public String getFound() {
        return words(queue().found());
    }

    /** The word after their number. */
    public String getFoundUnit() {
        return Texts.text("support", "queue.unit", queue().found().value());
    }

    private static String words(CappedCount count) {
        return Texts.text("support", count.capped() ? "queue.countCapped" : "queue.count", count.value());
    }

    public List<SupportRequestRow> getRows() {
        return queue().page().items();
    }

    public String getPrevious() {
        return parameters.pageAddress(queue().page().previousCursor());
    }

    public String getNext() {
        return parameters.pageAddress(queue().page().nextCursor());
    }

    private SupportQueue queue() {
        if (queue == null) {
            queue = desk.queue(
                    parameters.filter(user.getUsername(), viewer.getNow()),
                    new PageRequest(ROWS, parameters.getCursor()));
        }
        return queue;
    }
}
