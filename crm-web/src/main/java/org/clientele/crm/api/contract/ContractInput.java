package org.clientele.crm.api.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.contract.LineDraft;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.Term;
import org.clientele.crm.domain.shared.InvalidInput;

/** What a program can say about a draft contract, to make or to change it. */
record ContractInput(
        String customer,
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
        Integer noticePeriodDays,
        List<LineInput> lines) {

    /** One line; with the id of an existing line it changes that one. */
    record LineInput(
            Long id,
            String product,
            LineKind kind,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            BillingPeriod billingPeriod,
            LocalDate startDate,
            LocalDate endDate,
            String slaPlan) {

        private LineDraft draft() {
            return new LineDraft(
                    id,
                    product,
                    kind,
                    quantity,
                    unitPrice,
                    discountPercent,
                    billingPeriod,
                    startDate,
                    endDate,
                    slaPlan);
        }

        private static LineInput of(ContractDetails.Line line) {
            var terms = line.terms();
            return new LineInput(
                    line.id(),
                    terms.product(),
                    terms.kind(),
                    line.quantity(),
                    line.unitPrice(),
                    line.discountPercent(),
                    terms.billingPeriod(),
                    terms.startDate(),
                    terms.endDate(),
                    terms.slaPlan());
        }
    }

    /** The contract in the shape in which it is sent; the end date only if it was agreed expressly. */
    static ContractInput of(ContractDetails contract) {
        Term term = contract.term();
        return new ContractInput(
                contract.customer().number(),
                contract.title(),
                contract.description(),
                contract.owner(),
                contract.currency(),
                term.timeZone().getId(),
                term.startDate(),
                term.termMonths().orElse(null),
                term.agreedEndDate().orElse(null),
                contract.trialEndDate(),
                term.renewal().type(),
                term.renewal().termMonths().orElse(null),
                term.renewal().noticePeriodDays(),
                contract.lines().stream().map(LineInput::of).toList());
    }

    /** @throws InvalidInput with everything that is not acceptable */
    DraftContract command() {
        List<LineInput> given = Optional.ofNullable(lines).orElse(List.of());
        IntStream.range(0, given.size())
                .filter(i -> given.get(i) == null)
                .findFirst()
                .ifPresent(i -> {
                    throw new InvalidInput("lines[" + i + "]", "error.required");
                });
        return new DraftContract(
                customer,
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
                given.stream().map(LineInput::draft).toList());
    }
}
