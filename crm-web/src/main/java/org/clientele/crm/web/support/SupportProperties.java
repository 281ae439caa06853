package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clientele.crm.domain.support.ChangeRequest;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.Urgency;
import org.clientele.crm.service.support.SupportService;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/** The properties of a request as they are edited beside its conversation. */
@Named
@RequestScoped
public class SupportProperties {

    @Inject
    private SupportService support;

    @Inject
    private SupportRequestView view;

    @Inject
    private CurrentUser user;

    @Inject
    private Toasts toasts;

    private SupportPropertiesForm form;
    private Long version;

    public void save() {
        String number = view.getRequest().number();
        ChangeRequest change = getForm().command();
        view.reread();
        support.changeRequest(number, change, version);
        toasts.add(Texts.text("support", "request.saved"));
        SupportAddress.open("/support/" + number);
    }

    public void take() {
        String number = view.getRequest().number();
        support.assignRequest(number, user.getUsername());
        toasts.add(Texts.text("support", "queue.taken", number));
        SupportAddress.open("/support/" + number);
    }

    /** What is edited; at first what the request says. */
    public SupportPropertiesForm getForm() {
        if (form == null) {
            SupportRequestDetails request = view.getRequest();
            form = new SupportPropertiesForm(request);
        }
        return form;
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

    /** The version that the page shows. */
    public Long getVersion() {
        return view.getRequest().version();
    }

    /** The version that the page had shown when it was edited. */
    public void setVersion(Long version) {
        this.version = version;
    }
}
