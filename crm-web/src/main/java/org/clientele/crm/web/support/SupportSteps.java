package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.clientele.crm.domain.support.MoveRequest;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.ResolutionCode;
import org.clientele.crm.service.support.SupportService;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;
import org.clientele.crm.web.shell.Viewer;

/** The steps of a request from one status to another, each with what it needs. */
@Named
@RequestScoped
public class SupportSteps {

    @Inject
    private SupportService support;

    @Inject
    private SupportRequestView view;

    @Inject
    private Viewer viewer;

    @Inject
    private Toasts toasts;

    private Long version;
    private String reason;
    private LocalDateTime until;
    private ResolutionCode resolutionCode;
    private String resolutionSummary;

    /** Takes a step that needs no more than, at most, a reason. */
    public void to(RequestStatus next) {
        take(new MoveRequest(next, reason, null, null, null));
    }

    public void schedule() {
        take(new MoveRequest(
                RequestStatus.SCHEDULED,
                reason,
                until == null ? null : until.atZone(viewer.getZone()).toInstant(),
                null,
                null));
    }

    public void resolve() {
        take(new MoveRequest(RequestStatus.RESOLVED, null, null, resolutionCode, resolutionSummary));
    }

    private void take(MoveRequest step) {
        String number = view.getRequest().number();
        view.reread();
        support.moveRequest(number, step, version);
        toasts.add(Texts.text("support", "request.moved." + step.to()));
        SupportAddress.open("/support/" + number);
    }

    public ResolutionCode[] getResolutionCodes() {
        return ResolutionCode.values();
    }

    /** The version that the page shows. */
    public Long getVersion() {
        return view.getRequest().version();
    }

    /** The version that the page had shown when the step was chosen. */
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public ResolutionCode getResolutionCode() {
        return resolutionCode;
    }

    public void setResolutionCode(ResolutionCode resolutionCode) {
        this.resolutionCode = resolutionCode;
    }

    public String getResolutionSummary() {
        return resolutionSummary;
    }

    public void setResolutionSummary(String resolutionSummary) {
        this.resolutionSummary = resolutionSummary;
    }
}
