package org.clientele.crm.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.ClockDetails;
import org.clientele.crm.domain.support.MessageRow;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.service.support.Assignee;
import org.clientele.crm.service.support.SupportDeskService;
import org.clientele.crm.web.shell.PageAddress;

/** The page of one request; each part is read when it is first shown. */
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

    private String before;

    private SupportRequestDetails request;
    private List<ClockDetails> clocks;
    private Page<MessageRow> messages;
    private List<Assignee> assignees;

    @PostConstruct
    void read() {
        before = address.parameter("before");
    }

    /** @throws org.clientele.crm.domain.shared.NotFound if there is no such request */
    public SupportRequestDetails getRequest() {
        if (request == null) {
            request = desk.details(pages.getNumber());
        }
        return request;
    }

    /** Forgets what was read, so that the page shows what has changed meanwhile. */
    void reread() {
        request = null;
        clocks = null;
        messages = null;
    }

    public List<ClockDetails> getClocks() {
        if (clocks == null) {
            clocks = desk.clocks(getRequest().number());
        }
        return clocks;
    }

    /** Messages and changes of status, oldest first. */
    public List<TimelineEntry> getTimeline() {
        boolean older = getMessages().nextCursor() != null;
        return TimelineEntry.merged(
                getMessages().items(), desk.statusChanges(getRequest().id()), older);
    }

    /** The cursor of the messages before those shown; null when all are shown. */
    public String getOlder() {
        return getMessages().nextCursor();
    }

    /** Whether the newest messages are not shown. */
    public boolean isPast() {
        return before != null;
    }

    /** The id of the newest message; 0 without one. */
    public long getNewestMessage() {
        return getMessages().items().stream().findFirst().map(MessageRow::id).orElse(0L);
    }

    public List<Assignee> getAssignees() {
        if (assignees == null) {
            assignees = desk.assignees();
        }
        return assignees;
    }

    /** The name of the one who has the request; null when nobody has. */
    public String getOwnerName() {
        return getAssignees().stream()
                .filter(user -> user.username().equals(getRequest().owner()))
                .map(Assignee::name)
                .findFirst()
                .orElse(getRequest().owner());
    }

    /** Whether a step can be taken now. */
    public boolean can(RequestStatus next) {
        return getRequest().allowed().contains(next);
    }

    private Page<MessageRow> getMessages() {
        if (messages == null) {
            messages = desk.messages(getRequest().number(), new PageRequest(MESSAGES, before));
        }
        return messages;
    }
}
