package org.clientele.crm.web.contract;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.contract.Renewal;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.Term;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.web.customer.CustomerSuggestions;

/** A draft contract as it is typed. */
public class ContractForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String customer;
    private String title;
    private String description;
    private String owner;
    private String currency = "EUR";
    private String timeZone;
    private LocalDate startDate;
    private Integer termMonths = 12;
    private LocalDate endDate;
    private LocalDate trialEndDate;
    private RenewalType renewalType = RenewalType.NONE;
    private Integer renewalTermMonths;
    private Integer noticePeriodDays = 90;
    private List<LineForm> lines = new ArrayList<>();

    static ContractForm of(ContractDetails contract) {
        var form = new ContractForm();
        var term = contract.term();
        form.customer = CustomerSuggestions.text(
                contract.customer().number(), contract.customer().name());
        form.title = contract.title();
        form.description = contract.description();
        form.owner = contract.owner();
        form.currency = contract.currency();
        form.timeZone = term.timeZone().getId();
        form.startDate = term.startDate();
        form.termMonths = term.termMonths().orElse(null);
        form.endDate = term.agreedEndDate().orElse(null);
        form.trialEndDate = contract.trialEndDate();
        form.renewalType = term.renewal().type();
        form.renewalTermMonths = term.renewal().termMonths().orElse(null);
        form.noticePeriodDays = term.renewal().noticePeriodDays();
        contract.lines().forEach(line -> form.lines.add(LineForm.of(line)));
        return form;
    }

    DraftContract command() {
        return new DraftContract(
                CustomerSuggestions.number(customer),
                title,
                description,
                owner,
                currency,
                timeZone,
                startDate,
                termMonths,
                endDate,
                trialEndDate,
                renewalType,
                renewalTermMonths,
                noticePeriodDays,
                lines.stream().map(LineForm::draft).toList());
    }

    /** The last day as typed so far; null for open-ended or while it cannot be told. */
    LocalDate lastDay() {
        try {
            return new Term(startDate, ZoneOffset.UTC, termMonths, endDate, Renewal.none())
                    .endDate()
                    .orElse(null);
        } catch (IllegalArgumentException | InvalidInput notYetRight) {
            return null;
        }
    }

    /** A chosen suggestion begins with the number. */
    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public Integer getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(Integer termMonths) {
        this.termMonths = termMonths;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public LocalDate getTrialEndDate() {
        return trialEndDate;
    }

    public void setTrialEndDate(LocalDate trialEndDate) {
        this.trialEndDate = trialEndDate;
    }

    public RenewalType getRenewalType() {
        return renewalType;
    }

    public void setRenewalType(RenewalType renewalType) {
        this.renewalType = renewalType;
    }

    public Integer getRenewalTermMonths() {
        return renewalTermMonths;
    }

    public void setRenewalTermMonths(Integer renewalTermMonths) {
        this.renewalTermMonths = renewalTermMonths;
    }

    public Integer getNoticePeriodDays() {
        return noticePeriodDays;
    }

    public void setNoticePeriodDays(Integer noticePeriodDays) {
        this.noticePeriodDays = noticePeriodDays;
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public void setLines(List<LineForm> lines) {
        this.lines = lines;
    }
}
