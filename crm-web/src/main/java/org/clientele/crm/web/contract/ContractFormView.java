package org.clientele.crm.web.contract;

import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractValue;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.contract.ContractService;
import org.clientele.crm.web.audit.EditConflict;
import org.clientele.crm.web.shell.FieldMessages;
import org.clientele.crm.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** The page that writes a draft, new or existing. */
@Named
@ViewScoped
public class ContractFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;

    @Inject
    private ContractPages pages;

    @Inject
    private Toasts toasts;

    @Inject
    private EditConflict conflict;

    private String number;
    private ContractForm form;

    /**
     * Begins with the draft as it is, or with what the address says of a new one.
     *
     * @throws NotFound if the address names no contract that the user may write
     */
    public void load() {
        number = pages.getNumber();
        if (number == null) {
            form = new ContractForm();
            form.setCustomer(pages.getCustomer());
            form.setTimeZone(pages.getZone().getId());
            form.setStartDate(pages.getToday());
            form.getLines().add(new LineForm());
        } else {
            ContractDetails contract = contracts.details(number);
            if (!contract.editable()) {
                throw new NotFound("contract", number);
            }
            form = ContractForm.of(contract);
            conflict.began("CONTRACT", number, contract.version(), contract.updatedAt());
        }
    }

    public void addLine() {
        form.getLines().add(new LineForm());
    }

    public void removeLine(LineForm line) {
        form.getLines().remove(line);
    }

    public void save() {
        DraftContract content = form.command();
        if (number == null) {
            done("toast.drafted", contracts.draftContract(content).number());
            return;
        }
        conflict.attempt(
                version -> {
                    contracts.reviseDraft(number, content, version);
                    done("toast.saved", number);
                },
                () -> contracts.details(number).version());
    }

    /** Tells what else is wrong where an input was refused. */
    public void tellRest(ComponentSystemEvent validated) {
        FieldMessages.tellRest(validated, form::command);
    }

    /** Stores the form over what others changed meanwhile, which its user has seen. */
    public void overwrite() {
        conflict.acceptShown();
        save();
    }

    private void done(String toast, String saved) {
        toasts.add(ContractTexts.text(toast, saved));
        Faces.redirect("contracts/%s", saved);
    }

    public EditConflict getConflict() {
        return conflict;
    }

    /** SLA plans whose name holds the text. */
    public List<String> suggestPlans(String text) {
        String wanted = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return contracts.slaPlanNames().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** What the draft is worth as typed so far, without lines that are not right yet; null without dates. */
    public ContractValue getValue() {
        if (form.getStartDate() == null || !Money.isCurrency(form.getCurrency())) {
            return null;
        }
        LocalDate end = form.lastDay();
        var terms =
                form.getLines().stream().flatMap(line -> line.terms().stream()).toList();
        return ContractValue.of(terms, form.getStartDate(), end, form.getCurrency(), form.getStartDate());
    }

    public ContractForm getForm() {
        return form;
    }

    /** The contract that is edited; null for a new one. */
    public String getNumber() {
        return number;
    }
}
