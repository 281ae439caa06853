package org.clientele.crm.domain.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.clientele.crm.domain.shared.Stamp;

/** Contracts for tests: valid unless a test says otherwise, written by nora, in Berlin. */
public final class ContractFixture {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final LocalDate START = LocalDate.of(2026, 11, 1);

    private static final AtomicLong COUNTER = new AtomicLong();

    private String customer = "CU-000001";
    private long customerId = 1;
    private String currency = "EUR";
    private String timeZone = BERLIN.getId();
    private LocalDate startDate = START;
    private Integer termMonths = 12;
    private LocalDate endDate;
    private RenewalType renewalType = RenewalType.NONE;
    private Integer renewalTermMonths;
    private int noticePeriodDays = 90;
    private List<LineDraft> lines = List.of(supportLine("Gold support", "1000.00"));

    public static ContractFixture aContract() {
        return new ContractFixture();
    }

    public static LineDraft supportLine(String product, String unitPrice) {
        return new LineDraft(
                null,
                product,
                LineKind.SUPPORT,
                BigDecimal.ONE,
                new BigDecimal(unitPrice),
                null,
                BillingPeriod.MONTH,
                null,
                null,
                "gold");
    }

    /** Somebody at noon in Berlin of a day. */
    public static Stamp at(LocalDate day, String user) {
        return new Stamp(noon(day), user);
    }

    public static Stamp nora(LocalDate day) {
        return at(day, "nora");
    }

    public static Stamp eva(LocalDate day) {
        return at(day, "eva");
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant();
    }

    public ContractFixture forCustomer(long id, String number) {
        customerId = id;
        customer = number;
        return this;
    }

    public ContractFixture in(String currency) {
        this.currency = currency;
        return this;
    }

    public ContractFixture zone(String timeZone) {
        this.timeZone = timeZone;
        return this;
    }

    public ContractFixture starting(LocalDate startDate) {
        this.startDate = startDate;
        return this;
    }

    public ContractFixture months(Integer termMonths) {
        this.termMonths = termMonths;
        return this;
    }

    public ContractFixture ending(LocalDate endDate) {
        this.endDate = endDate;
        return this;
    }

    public ContractFixture renewing(RenewalType type, Integer months) {
        renewalType = type;
        renewalTermMonths = months;
        return this;
    }

    public ContractFixture notice(int days) {
        noticePeriodDays = days;
        return this;
    }

    public ContractFixture lines(LineDraft... lines) {
        this.lines = List.of(lines);
        return this;
    }

    public DraftContract content() {
        return new DraftContract(
                customer,
                "Support for the whole house",
                null,
                null,
                currency,
                timeZone,
                startDate,
                termMonths,
                endDate,
                null,
                renewalType,
                renewalTermMonths,
                noticePeriodDays,
                new ArrayList<>(lines));
    }

    public Contract draft() {
        return new Contract(
                ContractNumber.of(2026, COUNTER.incrementAndGet()), customerId, content(), nora(START.minusDays(30)));
    }

    /** A contract in the given status, taken there by the ordinary steps. Active and later: on its start date. */
    public Contract in(ContractStatus status) {
        var contract = draft();
        var before = startDate.minusDays(20);
        switch (status) {
            case DRAFT -> {}
            case CANCELLED ->
                contract.take(new TakeStep(ContractStatus.CANCELLED, "Not wanted any more", null), nora(before));
            case IN_APPROVAL, APPROVED, OUT_FOR_SIGNATURE, SIGNED -> prepare(contract, status, before);
            case ACTIVE, SUSPENDED, TERMINATED, EXPIRED -> {
                prepare(contract, ContractStatus.SIGNED, before);
                bringInForce(contract, status);
            }
            case RENEWED -> throw new IllegalArgumentException("needs a successor");
        }
        return contract;
    }

    private static void prepare(Contract contract, ContractStatus status, LocalDate day) {
        for (var kind : ClauseKind.values()) {
            contract.agreeClause(kind, new AgreeClause("3", "Jens Roth", noon(day)), nora(day));
        }
        contract.take(TakeStep.to(ContractStatus.IN_APPROVAL), nora(day));
        if (status == ContractStatus.IN_APPROVAL) {
            return;
        }
        contract.take(TakeStep.to(ContractStatus.APPROVED), eva(day));
        if (status == ContractStatus.APPROVED) {
            return;
        }
        contract.take(TakeStep.to(ContractStatus.OUT_FOR_SIGNATURE), nora(day));
        if (status == ContractStatus.OUT_FOR_SIGNATURE) {
            return;
        }
        for (var party : SignatureParty.values()) {
            contract.recordSignature(
                    new RecordSignature(party, "Signer for " + party, null, day, SignatureMethod.PAPER), nora(day));
        }
        contract.take(TakeStep.to(ContractStatus.SIGNED), nora(day));
    }

    private void bringInForce(Contract contract, ContractStatus status) {
        contract.take(TakeStep.to(ContractStatus.ACTIVE), nora(startDate));
        switch (status) {
            case SUSPENDED, TERMINATED -> contract.take(new TakeStep(status, "Unpaid", null), nora(startDate));
            case EXPIRED ->
                contract.followCalendar(
                        Stamp.system(noon(contract.lastDay().orElseThrow().plusDays(1))));
            default -> {}
        }
    }
}
