package org.clientele.crm.api.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.api.shared.MoneyJson;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.SignatureMethod;
import org.clientele.crm.domain.contract.SignatureParty;
import org.clientele.crm.domain.contract.Step;
import org.clientele.crm.domain.contract.TermPhase;

/**
 * The contract as the API shows it.
 *
 * @param endDate last day in force by the term, inclusive; absent for open-ended
 * @param noticeDeadline last day to cancel
 * @param phase where today lies in its dates
 * @param allowed the statuses that the caller could take it to now
 * @param terminatedOn last day in force of a contract that is, or is going to be, terminated
 */
record ContractJson(
        String contractNumber,
        ContractStatus status,
        String customer,
        String customerName,
        String title,
        String description,
        String owner,
        String currency,
        String timeZone,
        LocalDate startDate,
        Integer termMonths,
        LocalDate endDate,
        LocalDate trialEndDate,
        RenewalType renewalType,
        Integer renewalTermMonths,
        int noticePeriodDays,
        LocalDate noticeDeadline,
        TermPhase phase,
        LocalDate terminatedOn,
        MoneyJson mrr,
        MoneyJson arr,
        MoneyJson oneOffTotal,
        MoneyJson tcv,
        List<Line> lines,
        List<Clause> clauses,
        List<Signature> signatures,
        List<StepTaken> history,
        List<ContractStatus> allowed,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /** @param net net amount of one billing period, or of the whole when billed once */
    record Line(
            long id,
            String product,
            LineKind kind,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            BillingPeriod billingPeriod,
            LocalDate startDate,
            LocalDate endDate,
            String slaPlan,
            MoneyJson net) {

        private static Line of(ContractDetails.Line line) {
            var terms = line.terms();
            return new Line(
                    line.id(),
                    terms.product(),
                    terms.kind(),
                    line.quantity(),
                    line.unitPrice(),
                    line.discountPercent(),
                    terms.billingPeriod(),
                    terms.startDate(),
                    terms.endDate(),
                    terms.slaPlan(),
                    MoneyJson.of(line.net()));
        }
    }

    /** A clause that is chosen; the last two are absent while it is pending. */
    record Clause(ClauseKind kind, String version, String acceptedBy, Instant acceptedAt) {}

    /** A signature. */
    record Signature(
            long id, SignatureParty party, String signer, String title, LocalDate signedDate, SignatureMethod method) {}

    /** A step that was taken. */
    record StepTaken(Step step, ContractStatus to, String reason, Instant takenAt, String takenBy) {}

    static ContractJson of(ContractDetails contract) {
        var term = contract.term();
        return new ContractJson(
                contract.number(),
                contract.status(),
                contract.customer().number(),
                contract.customer().name(),
                contract.title(),
                contract.description(),
                contract.owner(),
                contract.currency(),
                term.timeZone().getId(),
                term.startDate(),
                term.termMonths().orElse(null),
                term.endDate().orElse(null),
                contract.trialEndDate(),
                term.renewal().type(),
                term.renewal().termMonths().orElse(null),
                term.renewal().noticePeriodDays(),
                term.noticeDeadline().orElse(null),
                contract.phase(),
                contract.terminatedOn(),
                MoneyJson.of(contract.value().mrr()),
                MoneyJson.of(contract.value().arr()),
                MoneyJson.of(contract.value().oneOffTotal()),
                MoneyJson.of(contract.value().tcv()),
                contract.lines().stream().map(Line::of).toList(),
                clauses(contract),
                contract.signatures().stream().map(ContractJson::signature).toList(),
                contract.history().stream().map(ContractJson::step).toList(),
                contract.allowed(),
                contract.createdAt(),
                contract.createdBy(),
                contract.updatedAt(),
                contract.updatedBy());
    }

    private static List<Clause> clauses(ContractDetails contract) {
        return contract.clauses().stream()
                .filter(ContractDetails.ClauseState::chosen)
                .map(clause -> new Clause(clause.kind(), clause.version(), clause.acceptedBy(), clause.acceptedAt()))
                .toList();
    }

    private static Signature signature(ContractDetails.Signed signed) {
        return new Signature(
                signed.id(), signed.party(), signed.signer(), signed.title(), signed.signedDate(), signed.method());
    }

    private static StepTaken step(ContractDetails.Taken taken) {
        return new StepTaken(taken.step(), taken.step().to(), taken.reason(), taken.takenAt(), taken.takenBy());
    }
}
