package org.clientele.crm.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.contract.AgreeClause;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.contract.LineDraft;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.RecordSignature;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.SignatureMethod;
import org.clientele.crm.domain.contract.SignatureParty;
import org.clientele.crm.domain.contract.TakeStep;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.contract.ContractRepository;

/** Makes contracts in every state, each brought there step by step as people would. */
@ApplicationScoped
class DemoContracts {

    private static final int RUNNING = 78;
    private static final List<String> PRODUCTS =
            List.of("Workplace Business", "Warehouse Suite", "Fleet Monitor", "Payroll Cloud", "Device lease");
    private static final List<Integer> TERMS = List.of(12, 24, 36);

    @Inject
    private ContractRepository contracts;

    void create(DemoContext context, List<DemoCustomer> customers) {
        int next = 0;
        for (int i = 0; i < RUNNING; i++) {
            running(context, customers.get(next++), context.between(40, 700));
        }
        for (int i = 0; i < 12; i++) {
            past(context, customers.get(next++), i % 2 == 0 ? ContractStatus.EXPIRED : ContractStatus.TERMINATED);
        }
        for (int i = 0; i < 4; i++) {
            suspended(context, customers.get(next++));
        }
        for (ContractStatus status : unfinished()) {
            ahead(context, customers.get(next++), status);
        }
    }

    private static List<ContractStatus> unfinished() {
        List<ContractStatus> wanted = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            wanted.add(ContractStatus.DRAFT);
            wanted.add(ContractStatus.IN_APPROVAL);
            wanted.add(ContractStatus.OUT_FOR_SIGNATURE);
            wanted.add(ContractStatus.SIGNED);
        }
        wanted.add(ContractStatus.APPROVED);
        wanted.add(ContractStatus.APPROVED);
        wanted.add(ContractStatus.CANCELLED);
        wanted.add(ContractStatus.CANCELLED);
        return wanted;
    }

    private void running(DemoContext context, DemoCustomer customer, int startedDaysAgo) {
        LocalDate start = context.today().minusDays(startedDaysAgo);
        Contract contract = signed(context, customer, start, RenewalType.AUTO, 35);
        follow(contract, start, context.today());
        becomeClient(customer, start);
        if (context.chance(8)) {
            LocalDate day = context.today().minusDays(context.between(2, 9));
            become(customer, LifecycleStage.AT_RISK, "The sponsor left, nobody has taken over", day);
        }
    }

    private void past(DemoContext context, DemoCustomer customer, ContractStatus end) {
        LocalDate start = context.today().minusMonths(14).minusDays(context.between(0, 25));
        Contract contract = draft(context, customer, start, 12, RenewalType.NONE, 40);
        sign(context, contract, customer, start);
        if (end == ContractStatus.TERMINATED) {
            follow(contract, start, start);
            Stamp stamp = stamp(start.plusMonths(7), DemoContext.ACCOUNT_MANAGER);
            LocalDate lastDay = start.plusMonths(8);
            contract.take(
                    new TakeStep(ContractStatus.TERMINATED, "Site closed, operations moved abroad", lastDay), stamp);
        }
        follow(contract, start, context.today());
        become(customer, LifecycleStage.QUALIFIED_PROSPECT, null, start.minusDays(20));
        become(customer, LifecycleStage.ONBOARDING, null, start);
        become(customer, LifecycleStage.FORMER, "Did not renew", start.plusMonths(13));
    }

    private void suspended(DemoContext context, DemoCustomer customer) {
        LocalDate start = context.today().minusDays(context.between(100, 300));
        Contract contract = signed(context, customer, start, RenewalType.AUTO, 35);
        follow(contract, start, context.today());
        becomeClient(customer, start);
        Stamp stamp = stamp(context.today().minusDays(context.between(3, 20)), DemoContext.TEAM_LEAD);
        contract.take(new TakeStep(ContractStatus.SUSPENDED, "Two invoices overdue", null), stamp);
    }

    private void ahead(DemoContext context, DemoCustomer customer, ContractStatus status) {
        LocalDate start = context.today().plusDays(context.between(12, 60));
        become(
                customer,
                LifecycleStage.QUALIFIED_PROSPECT,
                null,
                context.today().minusDays(40));
        int made = context.between(2, 9);
        if (status == ContractStatus.SIGNED) {
            signed(context, customer, start, RenewalType.MANUAL, context.between(20, 30));
            return;
        }
        Contract contract = draft(context, customer, start, context.pick(TERMS), RenewalType.MANUAL, made);
        LocalDate day = context.today().minusDays(made);
        Stamp author = stamp(day, DemoContext.ACCOUNT_MANAGER);
        if (status == ContractStatus.CANCELLED) {
            contract.take(new TakeStep(status, "Customer chose to wait until next year", null), author);
        } else if (status != ContractStatus.DRAFT) {
            agree(contract, customer, day);
            contract.take(TakeStep.to(ContractStatus.IN_APPROVAL), author);
            approveAndSend(contract, status, day);
        }
        if (status == ContractStatus.OUT_FOR_SIGNATURE && context.chance(50)) {
            signature(contract, SignatureParty.COMPANY, "Eva Dahl", "Head of accounts", day);
        }
    }

    private static void approveAndSend(Contract contract, ContractStatus status, LocalDate day) {
        if (status == ContractStatus.IN_APPROVAL) {
            return;
        }
        contract.take(TakeStep.to(ContractStatus.APPROVED), stamp(day.plusDays(1), DemoContext.TEAM_LEAD));
        if (status != ContractStatus.APPROVED) {
            contract.take(
                    TakeStep.to(ContractStatus.OUT_FOR_SIGNATURE), stamp(day.plusDays(1), DemoContext.ACCOUNT_MANAGER));
        }
    }

    private Contract signed(
            DemoContext context, DemoCustomer customer, LocalDate start, RenewalType renewal, int daysBefore) {
        LocalDate made =
                start.isAfter(context.today()) ? context.today().minusDays(daysBefore) : start.minusDays(daysBefore);
        Contract contract = draft(context, customer, start, context.pick(TERMS), renewal, days(made, context.today()));
        sign(context, contract, customer, made.plusDays(12));
        return contract;
    }

    private void sign(DemoContext context, Contract contract, DemoCustomer customer, LocalDate wanted) {
        LocalDate day = wanted.isAfter(context.today()) ? context.today().minusDays(1) : wanted;
        agree(contract, customer, day);
        contract.take(TakeStep.to(ContractStatus.IN_APPROVAL), stamp(day, DemoContext.ACCOUNT_MANAGER));
        approveAndSend(contract, ContractStatus.SIGNED, day.minusDays(1));
        signature(contract, SignatureParty.CUSTOMER, customer.signer(), "Managing director", day);
        signature(contract, SignatureParty.COMPANY, "Eva Dahl", "Head of accounts", day);
        contract.take(TakeStep.to(ContractStatus.SIGNED), stamp(day, DemoContext.ACCOUNT_MANAGER));
    }

    private Contract draft(
            DemoContext context,
            DemoCustomer customer,
            LocalDate start,
            int months,
            RenewalType renewal,
            int madeDaysAgo) {
        String product = context.pick(PRODUCTS);
        int seats = context.between(4, 420);
        DraftContract command = new DraftContract(
                customer.number(),
                product + ", " + seats + " seats",
                null,
                customer.customer().accountManager(),
                customer.currency(),
                customer.timeZone(),
                start,
                months,
                null,
                null,
                renewal,
                renewal == RenewalType.NONE ? null : 12,
                context.pick(List.of(30, 60, 90)),
                lines(context, product, seats));
        LocalDate made = context.today().minusDays(madeDaysAgo);
        Contract contract = new Contract(
                contracts.nextNumber(made.getYear()),
                customer.customer().id(),
                command,
                stamp(made, DemoContext.ACCOUNT_MANAGER));
        contracts.add(contract);
        return contract;
    }

    private static List<LineDraft> lines(DemoContext context, String product, int seats) {
        List<LineDraft> lines = new ArrayList<>();
        BigDecimal price = BigDecimal.valueOf(context.between(600, 4_900), 2);
        BigDecimal discount = BigDecimal.valueOf(context.pick(List.of(0, 0, 5, 10, 12)));
        lines.add(line(product + " seat", LineKind.RECURRING, seats, price, discount, BillingPeriod.MONTH, null));
        String plan = context.pick(
                List.of(DemoServiceLevels.STANDARD, DemoServiceLevels.BUSINESS, DemoServiceLevels.PREMIUM));
        BigDecimal support = BigDecimal.valueOf(context.between(9, 60) * 10L);
        lines.add(line(plan, LineKind.SUPPORT, 1, support, BigDecimal.ZERO, BillingPeriod.MONTH, plan));
        if (context.chance(60)) {
            BigDecimal onboarding = BigDecimal.valueOf(context.between(2, 30) * 500L);
            lines.add(line("Onboarding package", LineKind.ONE_OFF, 1, onboarding, BigDecimal.ZERO, null, null));
        }
        return lines;
    }

    private static LineDraft line(
            String product,
            LineKind kind,
            int quantity,
            BigDecimal price,
            BigDecimal discount,
            BillingPeriod period,
            String plan) {
        return new LineDraft(
                null, product, kind, BigDecimal.valueOf(quantity), price, discount, period, null, null, plan);
    }

    private static void becomeClient(DemoCustomer customer, LocalDate start) {
        become(customer, LifecycleStage.QUALIFIED_PROSPECT, null, start.minusDays(35));
        become(customer, LifecycleStage.ONBOARDING, null, start);
        become(customer, LifecycleStage.ACTIVE, null, start.plusDays(30));
    }

    private static void become(DemoCustomer customer, LifecycleStage stage, String reason, LocalDate day) {
        customer.customer().moveTo(stage, reason, stamp(day, DemoContext.ACCOUNT_MANAGER));
    }

    private static void agree(Contract contract, DemoCustomer customer, LocalDate day) {
        Stamp stamp = stamp(day, DemoContext.ACCOUNT_MANAGER);
        for (ClauseKind kind : ClauseKind.values()) {
            contract.agreeClause(kind, new AgreeClause("7", customer.signer(), stamp.at()), stamp);
        }
    }

    private static void signature(Contract contract, SignatureParty party, String signer, String title, LocalDate day) {
        contract.recordSignature(
                new RecordSignature(party, signer, title, day, SignatureMethod.PAPER),
                stamp(day, DemoContext.ACCOUNT_MANAGER));
    }

    /** Lets the contract do on each of its dates what it does by itself. */
    private static void follow(Contract contract, LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusMonths(1)) {
            contract.followCalendar(Stamp.system(stamp(day, "").at()));
        }
        contract.followCalendar(Stamp.system(stamp(to, "").at()));
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }

    private static Stamp stamp(LocalDate day, String by) {
        return new Stamp(
                day.atTime(LocalTime.of(9, 30))
                        .atZone(ZoneId.of("Europe/Berlin"))
                        .toInstant(),
                by);
    }
}
