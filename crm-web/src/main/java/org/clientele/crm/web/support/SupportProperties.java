package org.clientele.crm.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.clientele.crm.domain.support.ChangeRequest;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.Urgency;
import org.clientele.crm.service.support.SupportService;
import org.clientele.crm.web.audit.EditConflict;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/**
 * The properties of a request as they are edited beside its conversation. They stay as they are typed, whatever happens
 * to the request meanwhile.
 */
@Named
@ViewScoped
public class SupportProperties implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupportService support;

    @Inject
    private SupportRequestView view;

    @Inject
    private Toasts toasts;

    @Inject
    private EditConflict conflict;

    private SupportPropertiesForm began;
    private SupportPropertiesForm form;
    private boolean open;

    public void save() {
        String number = view.getRequest().number();
        ChangeRequest change = getForm().command();
        ChangeRequest seen = began.command();
        conflict.attempt(
                version -> {
                    support.changeRequest(number, change, seen, version);
                    toasts.add(Texts.text("support", "request.saved"));
                    SupportAddress.open("/support/" + number);
                },
                () -> {
                    view.reread();
                    return view.getRequest().version();
                });
    }

    /** Stores the form over what others changed meanwhile, which its user has seen. */
    public void overwrite() {
        conflict.acceptShown();
        save();
    }

    /** Gives the request to a user, who is the one that asks for it. */
    public void take(String username) {
        String number = view.getRequest().number();
        support.assignRequest(number, username);
        toasts.add(Texts.text("support", "queue.taken", number));
        SupportAddress.open("/support/" + number);
    }

    /** What is edited; at first what the request says. */
    public SupportPropertiesForm getForm() {
        if (form == null) {
            SupportRequestDetails request = view.getRequest();
            began = new SupportPropertiesForm(request);
            form = new SupportPropertiesForm(request);
            open = request.isOpen();
            conflict.began("SUPPORT_REQUEST", request.number(), request.version(), request.updatedAt());
        }
        return form;
    }

    /** Whether the request was open when the page was: a form that somebody types into does not vanish. */
    public boolean isOpen() {
        getForm();
        return open;
    }

    public EditConflict getConflict() {
        return conflict;
    }

    public RequestType[] getTypes() {
        return RequestType.values();
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }
}
