package org.clientele.crm.acceptance.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clientele.crm.domain.contract.AgreeClause;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.contract.LineDraft;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.RecordSignature;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.SignatureMethod;
import org.clientele.crm.domain.contract.SignatureParty;
import org.clientele.crm.domain.contract.TakeStep;
import org.clientele.crm.service.contract.ContractService;
import org.clientele.crm.service.contract.ContractStepService;

/** Contracts that are signed and wait for their first day, made by the steps that people take. */
@ApplicationScoped
class SignedContracts {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final int DAYS_AHEAD = 30;

    @Inject
    private Callers callers;

    @Inject
    private Customers customers;

    @Inject
    private ContractService contracts;

    @Inject
    private ContractStepService steps;

    @Inject
    private Tables tables;

    /** @return the contract's number */
    String make() throws Exception {
        String number = callers.as(User.NORA, this::submit);
        callers.as(User.EVA, () -> steps.takeStep(number, TakeStep.to(ContractStatus.APPROVED), null));
        callers.as(User.NORA, () -> sign(number));
        return number;
    }

    private String submit() {
        String number =
                contracts.draftContract(content(customers.register("Acme"))).number();
        for (ClauseKind clause : ClauseKind.values()) {
            steps.agreeClause(number, clause, new AgreeClause("1", "Mara Matrix", Instant.now()), null);
        }
        steps.takeStep(number, TakeStep.to(ContractStatus.IN_APPROVAL), null);
        return number;
    }

    private Void sign(String number) {
        steps.takeStep(number, TakeStep.to(ContractStatus.OUT_FOR_SIGNATURE), null);
        for (SignatureParty party : SignatureParty.values()) {
            LocalDate today = contracts.details(number).today();
            steps.recordSignature(
                    number, new RecordSignature(party, "Mara Matrix", null, today, SignatureMethod.PAPER), null);
        }
        steps.takeStep(number, TakeStep.to(ContractStatus.SIGNED), null);
        return null;
    }

    private static DraftContract content(String customer) {
        LineDraft line = new LineDraft(
                null,
                "Care",
                LineKind.RECURRING,
                BigDecimal.ONE,
                new BigDecimal("100.00"),
                null,
                BillingPeriod.MONTH,
                null,
                null,
                null);
        LocalDate start = LocalDate.now(ZONE).plusDays(DAYS_AHEAD);
        return new DraftContract(
                customer,
                "Care",
                null,
                null,
                "EUR",
                ZONE.getId(),
                start,
                12,
                null,
                null,
                RenewalType.NONE,
                null,
                30,
                List.of(line));
    }

    /** Lets the first day of these have passed. */
    void becomeDue(String... numbers) {
        tables.change(
                "UPDATE contract SET start_date = start_date - ?, calendar_due_at = now() WHERE number = ANY (?)",
                2 * DAYS_AHEAD,
                numbers);
    }
}
