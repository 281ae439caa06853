package org.clientele.crm.api.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.contract.LineDraft;
import org.clientele.crm.domain.contract.LineTerms;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.Term;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * What a program can say about a draft contract, to make or to change it.
 *
 * @param lines one with the id of an existing line changes that one
 */
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
        List<LineDraft> lines) {

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
                contract.lines().stream().map(ContractInput::line).toList());
    }

    /** @throws InvalidInput with everything that is not acceptable */
    DraftContract command() {
        List<LineDraft> given = Optional.ofNullable(lines).orElse(List.of());
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
                given);
    }

    private static LineDraft line(ContractDetails.Line line) {
        LineTerms terms = line.terms();
        return new LineDraft(
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
