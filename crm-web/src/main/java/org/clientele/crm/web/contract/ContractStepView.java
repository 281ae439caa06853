package org.clientele.crm.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.clientele.crm.domain.contract.AgreeClause;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.RecordSignature;
import org.clientele.crm.domain.contract.Step;
import org.clientele.crm.domain.contract.TakeStep;
import org.clientele.crm.service.contract.ContractService;
import org.clientele.crm.service.contract.ContractStepService;
import org.clientele.crm.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** The dialogs of a contract's page: each takes one step, against the version that the page showed. */
@Named
@ViewScoped
public class ContractStepView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractStepService steps;

    @Inject
    private ContractService contracts;

    @Inject
    private ContractPages pages;

    @Inject
    private Toasts toasts;

    private String number;
    private long version;
    private final StepForm form = new StepForm();

    /** The version that the page shows and that every step is taken against. */
    public long getVersion() {
        if (number == null) {
            ContractDetails contract = contracts.details(pages.getNumber());
            number = contract.number();
            version = contract.version();
            form.setSignedDate(contract.today());
            form.setOn(contract.today());
            form.setOwner(contract.owner());
        }
        return version;
    }

    public void take(Step step) {
        steps.takeStep(
                number, new TakeStep(step.to(), form.getReason(), step.needsDay() ? form.getOn() : null), version);
        done("toast." + step);
    }

    public void handOver() {
        steps.handOver(number, form.getOwner(), version);
        done("toast.handedOver");
    }

    public void withdrawTermination() {
        steps.withdrawTermination(number, version);
        done("toast.withdrawn");
    }

    public void recordSignature() {
        steps.recordSignature(
                number,
                new RecordSignature(
                        form.getParty(), form.getSigner(), form.getTitle(), form.getSignedDate(), form.getMethod()),
                version);
        done("toast.signature");
    }

    public void removeSignature(long id) {
        steps.removeSignature(number, id, version);
        done("toast.signatureRemoved");
    }

    /** @param zone in which the moment of acceptance was typed */
    public void agreeClause(ZoneId zone) {
        LocalDateTime acceptedAt = form.getAcceptedAt();
        steps.agreeClause(
                number,
                form.getKind(),
                new AgreeClause(
                        form.getVersion(),
                        form.getAcceptedBy(),
                        acceptedAt == null ? null : acceptedAt.atZone(zone).toInstant()),
                version);
        done("toast.clause");
    }

    public StepForm getForm() {
        return form;
    }

    private void done(String toast) {
        toasts.add(ContractTexts.text(toast, number));
        Faces.redirect("contracts/%s", number);
    }
}
