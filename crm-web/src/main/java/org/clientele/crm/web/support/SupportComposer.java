package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clientele.crm.domain.drafts.Draft;
import org.clientele.crm.domain.support.PostMessage;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.service.drafts.DraftService;
import org.clientele.crm.service.support.SupportService;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/**
 * The reply and the internal note of a request: two texts, two drafts, two buttons that say what they do. A text is sent
 * only when nothing was written meanwhile that its writer had not seen.
 */
@Named
@RequestScoped
public class SupportComposer {

    @Inject
    private SupportService support;

    @Inject
    private DraftService drafts;

    @Inject
    private SupportRequestView view;

    @Inject
    private Toasts toasts;

    private String reply;
    private String note;
    private Long seen;

    public void send() {
        post(PostMessage.reply(reply, seen, null), replyKey());
    }

    public void sendAndWait() {
        post(PostMessage.reply(reply, seen, RequestStatus.PENDING_CUSTOMER), replyKey());
    }

    public void addNote() {
        post(PostMessage.note(note, seen), noteKey());
    }

    private void post(PostMessage message, String draftKey) {
        String number = view.getRequest().number();
        view.reread();
        support.postMessage(number, message, null);
        drafts.dropDraft(draftKey);
        toasts.add(Texts.text("support", "request.sent." + message.visibility()));
        SupportAddress.open("/support/" + number);
    }

    public String getReply() {
        return reply == null ? draft(replyKey()) : reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getNote() {
        return note == null ? draft(noteKey()) : note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What the page shows now, so that a second try is made knowing it. */
    public Long getLastSeen() {
        return view.getNewestMessage();
    }

    /** What the page had shown when the text was written. */
    public void setLastSeen(Long lastSeen) {
        seen = lastSeen;
    }

    public String replyKey() {
        return view.getRequest().number() + ":PUBLIC";
    }

    public String noteKey() {
        return view.getRequest().number() + ":INTERNAL";
    }

    private String draft(String key) {
        return drafts.draft(key).map(Draft::body).orElse(null);
    }
}
