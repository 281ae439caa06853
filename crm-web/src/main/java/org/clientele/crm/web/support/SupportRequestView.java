package org.clientele.crm.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.ClockDetails;
import org.clientele.crm.domain.support.MessageRow;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.SupportRequestPage;
import org.clientele.crm.service.support.SupportDeskService;
import org.clientele.crm.web.shell.PageAddress;
import org.clientele.crm.web.shell.People;

/** The page of one request. */
@Named
@RequestScoped
public class SupportRequestView {

    private static final int MESSAGES = 50;

    @Inject
    private SupportDeskService desk;

    @Inject
    private SupportPages pages;

    @Inject
    private PageAddress address;

    @Inject
    private People people;

    private String before;

    private SupportRequestPage page;

    @PostConstruct
    void read() {
        before = address.parameter("before");
    }

    /**
     * Reads the request before the page begins.
     *
     * @throws org.clientele.crm.domain.shared.NotFound if there is no such request
     */
    public void open() {
        page();
    }

    public SupportRequestDetails getRequest() {
        return page().request();
    }

    /** Forgets what was read, so that the page shows what has changed meanwhile. */
    void reread() {
        page = null;
    }

    public List<ClockDetails> getClocks() {
        return page().clocks();
    }

    /** Messages and changes of status, oldest first. */
    public List<TimelineEntry> getTimeline() {
        return TimelineEntry.merged(page().messages().items(), page().statusChanges(), getOlder() != null);
    }

    /** The cursor of the messages before those shown; null when all are shown. */
    public String getOlder() {
        return page().messages().nextCursor();
    }

    /** Whether the newest messages are not shown. */
    public boolean isPast() {
        return before != null;
    }

    /** The id of the newest message; 0 without one. */
    public long getNewestMessage() {
        return page().messages().items().stream()
                .findFirst()
                .map(MessageRow::id)
                .orElse(0L);
    }

    /** The name of the one who has the request; null when nobody has. */
    public String getOwnerName() {
        return people.name(getRequest().owner());
    }

    /** Whether a step can be taken now. */
    public boolean can(RequestStatus next) {
        return getRequest().allowed().contains(next);
    }

    private SupportRequestPage page() {
        if (page == null) {
            page = desk.requestPage(pages.getNumber(), new PageRequest(MESSAGES, before));
        }
        return page;
    }
}
