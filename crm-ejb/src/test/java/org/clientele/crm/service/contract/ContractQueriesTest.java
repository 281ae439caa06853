package org.clientele.crm.service.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.crm.domain.contract.ContractFixture.START;
import static org.clientele.crm.domain.contract.ContractFixture.aContract;
import static org.clientele.crm.domain.contract.ContractFixture.noon;
import static org.clientele.crm.domain.contract.ContractFixture.nora;
import static org.clientele.crm.domain.contract.ContractFixture.supportLine;
import static org.clientele.crm.service.contract.ContractRig.addCustomer;
import static org.clientele.crm.service.contract.ContractRig.queries;
import static org.clientele.crm.service.contract.ContractRig.repository;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.crm.domain.contract.AgreeClause;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ChosenEntitlement;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractCounts;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractFilter;
import org.clientele.crm.domain.contract.ContractRights;
import org.clientele.crm.domain.contract.ContractRow;
import org.clientele.crm.domain.contract.ContractSort;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.EntitlementState;
import org.clientele.crm.domain.contract.LineDraft;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.TakeStep;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContractQueriesTest {

    private static final long ACME = 1;
    private static final long ZOE = 2;
    private static final LocalDate END = LocalDate.of(2027, 10, 31);

    @AutoClose
    private final Database database = Database.create();

    @BeforeEach
    void createCustomers() {
        addCustomer(database, ACME, "CU-000001", "Acme 50% Works");
        addCustomer(database, ZOE, "CU-000002", "Zoë Ärger & Söhne");
    }

    @Test
    void bringsAContractBackAsItWasStored() {
        var stored = store(aContract().renewing(RenewalType.AUTO, 6).in(ContractStatus.ACTIVE));

        var details = database.call(em -> details(em, stored));

        assertThat(details.status()).isEqualTo(ContractStatus.ACTIVE);
        assertThat(details.term()).isEqualTo(stored.term());
        assertThat(details.term().noticeDeadline()).contains(END.minusDays(90));
        assertThat(details.nextEndDate()).isEqualTo(LocalDate.of(2028, 4, 30));
        assertThat(details.value().mrr()).isEqualTo(eur("1000.00"));
        assertThat(details.lines()).singleElement().satisfies(line -> {
            assertThat(line.unitPrice()).hasToString("1000.00");
            assertThat(line.quantity()).hasToString("1");
            assertThat(line.terms().slaPlan()).isEqualTo("gold");
        });
        assertThat(details.clauses()).hasSize(3).allMatch(ContractDetails.ClauseState::accepted);
        assertThat(details.signatures()).hasSize(2);
        assertThat(details.history())
                .extracting(taken -> taken.step().name())
                .containsExactly("SUBMIT", "APPROVE", "SEND_FOR_SIGNATURE", "SIGN", "ACTIVATE");
    }

    @Test
    void keepsTheLinesOfADraftThatStayAndDropsTheOthers() {
        var draft = store(
                aContract().lines(supportLine("A", "1"), supportLine("B", "2")).draft());
        var lines = database.call(em -> details(em, draft)).lines();
        long idOfB = lines.get(1).id();

        change(
                draft,
                contract -> contract.revise(
                        ACME,
                        aContract()
                                .lines(named(idOfB, "B better"), supportLine("C", "3"))
                                .content(),
                        nora(START)));

        var changed = database.call(em -> details(em, draft));
        assertThat(changed.lines()).extracting(line -> line.terms().product()).containsExactly("B better", "C");
        assertThat(changed.lines().get(0).id()).isEqualTo(idOfB);
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void countsAChangeOfAPartAsAChangeOfTheContract() {
        var contract = store(aContract().in(ContractStatus.OUT_FOR_SIGNATURE));

        change(
                contract,
                loaded -> loaded.agreeClause(
                        ClauseKind.TERMS_OF_SERVICE,
                        new AgreeClause("3", "Mia", noon(START.minusDays(1))),
                        nora(START)));

        assertThat(database.call(em -> details(em, contract)).version()).isEqualTo(2);
    }

    @Test
    void listsByTheLastDayToCancelWithWhatNoLongerMattersLast() {
        var later = store(aContract().notice(30).in(ContractStatus.ACTIVE));
        var sooner = store(aContract().notice(90).in(ContractStatus.ACTIVE));
        var openEnded = store(aContract().months(null).in(ContractStatus.ACTIVE));
        var draft = store(aContract().notice(200).draft());

        assertThat(numbers(page(ContractFilter.ALL, ContractSort.NOTICE)))
                .startsWith(sooner.recordNumber(), later.recordNumber())
                .endsWith(openEnded.recordNumber(), draft.recordNumber());
    }

    @Test
    void pagesThroughEqualDatesWithoutGapsOrRepeats() {
        for (int i = 0; i < 7; i++) {
            store(aContract().in(ContractStatus.ACTIVE));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = new PageRequest(3, cursor);
            var page = database.call(
                    em -> queries(em).page(ContractFilter.ALL, ContractSort.NOTICE, false, request, noon(START)));
            seen.addAll(numbers(page));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void sumsRecurringRevenueOverTheLinesInForceThatDay() {
        store(aContract()
                .lines(
                        line(LineKind.RECURRING, "100", BillingPeriod.MONTH, null, null),
                        line(LineKind.RECURRING, "1000", BillingPeriod.YEAR, LocalDate.of(2027, 1, 1), null),
                        line(LineKind.ONE_OFF, "9999", null, null, null),
                        line(LineKind.USAGE, "5", BillingPeriod.MONTH, null, null))
                .in(ContractStatus.ACTIVE));

        assertThat(arrAt(noon(START))).isEqualTo(eur("1200.00"));
        assertThat(arrAt(Instant.parse("2026-12-31T22:59:59Z"))).isEqualTo(eur("1200.00"));
        assertThat(arrAt(Instant.parse("2026-12-31T23:00:00Z"))).isEqualTo(eur("2200.00"));
        assertThat(arrAt(noon(START.minusYears(1)))).isEqualTo(eur("1200.00"));
        assertThat(arrAt(noon(START.plusYears(9)))).isEqualTo(eur("2200.00"));
    }

    @Test
    void findsByTitleNumberAndCustomerWithoutCaseAndAccents() {
        var acme = store(aContract().draft());
        var zoe = store(aContract().forCustomer(ZOE, "CU-000002").draft());

        assertThat(numbers(page(text("zoe arg"), ContractSort.UPDATED))).containsExactly(zoe.recordNumber());
        assertThat(numbers(page(text(acme.recordNumber().toLowerCase()), ContractSort.UPDATED)))
                .containsExactly(acme.recordNumber());
        assertThat(numbers(page(text("WHOLE house"), ContractSort.UPDATED))).hasSize(2);
        assertThat(numbers(page(text("cu-000001"), ContractSort.UPDATED))).containsExactly(acme.recordNumber());
    }

    @Test
    void takesPercentSignsAndUnderscoresLiterally() {
        var acme = store(aContract().draft());
        store(aContract().forCustomer(ZOE, "CU-000002").draft());

        assertThat(numbers(page(text("50%"), ContractSort.TITLE))).containsExactly(acme.recordNumber());
        assertThat(numbers(page(text("_"), ContractSort.TITLE))).isEmpty();
        assertThat(numbers(page(text("\\"), ContractSort.TITLE))).isEmpty();
    }

    @Test
    void narrowsByStatusOwnerCustomerAndNotice() {
        var active = store(aContract().in(ContractStatus.ACTIVE));
        var draft = store(aContract().forCustomer(ZOE, "CU-000002").draft());
        var deadline = END.minusDays(90);

        assertThat(numbers(page(statuses(ContractStatus.ACTIVE, ContractStatus.SUSPENDED), ContractSort.START)))
                .containsExactly(active.recordNumber());
        assertThat(numbers(page(ContractFilter.ofCustomer("CU-000002"), ContractSort.START)))
                .containsExactly(draft.recordNumber());
        assertThat(numbers(page(new ContractFilter(null, null, "eva", null, null, null), ContractSort.START)))
                .isEmpty();
        assertThat(numbers(page(notice(deadline, deadline), ContractSort.NOTICE)))
                .containsExactly(active.recordNumber());
        assertThat(numbers(page(notice(deadline.minusDays(9), deadline.minusDays(1)), ContractSort.NOTICE)))
                .isEmpty();
        assertThat(database.call(em -> queries(em).count(ContractFilter.ALL)).value())
                .isEqualTo(2);
    }

    @Test
    void countsACustomersContractsAndThoseInForce() {
        store(aContract().in(ContractStatus.ACTIVE));
        store(aContract().draft());
        store(aContract().forCustomer(ZOE, "CU-000002").in(ContractStatus.ACTIVE));

        ContractCounts acme = database.call(em -> queries(em).countsOf("CU-000001"));
        ContractCounts nobody = database.call(em -> queries(em).countsOf("CU-000009"));

        assertThat(acme).isEqualTo(new ContractCounts(CappedCount.of(2), CappedCount.of(1)));
        assertThat(nobody).isEqualTo(new ContractCounts(CappedCount.of(0), CappedCount.of(0)));
    }

    @Test
    void findsTheEntitlementOfTheSupportLinesOfContractsInForce() {
        store(aContract().draft());
        var active = store(aContract()
                .lines(line(LineKind.RECURRING, "1", BillingPeriod.MONTH, null, null), supportLine("Gold", "9"))
                .in(ContractStatus.ACTIVE));

        var cover = cover(ACME, noon(START)).orElseThrow();

        assertThat(cover.state()).isEqualTo(EntitlementState.ACTIVE);
        assertThat(cover.entitlement().contractNumber()).isEqualTo(active.recordNumber());
        assertThat(cover.entitlement().linePosition()).isEqualTo(2);
        assertThat(cover.entitlement().slaPlanName()).isEqualTo("gold");
        assertThat(cover.entitlement().validFrom()).isEqualTo(START);
        assertThat(cover.entitlement().validTo()).isEqualTo(END);
        assertThat(cover(ZOE, noon(START))).isEmpty();
    }

    @Test
    void tellsExpiredCoverFromNone() {
        var contract = store(aContract().in(ContractStatus.ACTIVE));

        change(
                contract,
                loaded -> loaded.take(
                        new TakeStep(ContractStatus.TERMINATED, "Left", START.plusDays(5)), nora(START.plusDays(5))));

        assertThat(cover(ACME, noon(START.plusDays(4))).orElseThrow().holds()).isTrue();
        assertThat(cover(ACME, noon(START.plusDays(5))).orElseThrow().holds()).isTrue();
        var cover = cover(ACME, noon(START.plusDays(6))).orElseThrow();
        assertThat(cover.state()).isEqualTo(EntitlementState.EXPIRED);
        assertThat(cover.entitlement().validTo()).isEqualTo(START.plusDays(5));
    }

    @Test
    void givesNoCoverAgainOnTheLastDayOfASuspendedContract() {
        var contract = store(aContract().in(ContractStatus.SUSPENDED));

        change(
                contract,
                loaded -> loaded.take(
                        new TakeStep(ContractStatus.TERMINATED, "Left", START.plusDays(5)), nora(START.plusDays(5))));

        assertThat(cover(ACME, noon(START.plusDays(5))).orElseThrow().state()).isEqualTo(EntitlementState.SUSPENDED);
        assertThat(cover(ACME, noon(START.plusDays(6))).orElseThrow().state()).isEqualTo(EntitlementState.EXPIRED);
    }

    private Contract store(Contract contract) {
        database.run(em -> repository(em).add(contract));
        return contract;
    }

    private void change(Contract contract, Consumer<Contract> verb) {
        database.run(em -> verb.accept(repository(em).get(contract.recordNumber())));
    }

    private Page<ContractRow> page(ContractFilter filter, ContractSort sort) {
        return database.call(em -> queries(em).page(filter, sort, false, PageRequest.first(50), noon(START)));
    }

    private Money arrAt(Instant now) {
        return database.call(em ->
                        queries(em).page(ContractFilter.ALL, ContractSort.START, false, PageRequest.first(1), now))
                .items()
                .get(0)
                .arr();
    }

    private Optional<ChosenEntitlement> cover(long customer, Instant at) {
        return database.call(
                em -> Database.inject(new EntitlementQueries(), "em", em).find(customer, null, at));
    }

    private static ContractDetails details(EntityManager em, Contract contract) {
        Contract loaded = repository(em).get(contract.recordNumber());
        return ContractDetails.of(
                loaded,
                new ContractDetails.Customer("CU-000001", "Acme", "nora"),
                new ContractRights(true, false, null),
                new Stamp(noon(START), "nora"));
    }

    private static List<String> numbers(Page<ContractRow> page) {
        return page.items().stream().map(ContractRow::number).toList();
    }

    private static ContractFilter text(String text) {
        return new ContractFilter(text, null, null, null, null, null);
    }

    private static ContractFilter statuses(ContractStatus... statuses) {
        return new ContractFilter(null, List.of(statuses), null, null, null, null);
    }

    private static ContractFilter notice(LocalDate from, LocalDate to) {
        return new ContractFilter(null, null, null, null, from, to);
    }

    private static LineDraft named(long id, String product) {
        var line = supportLine(product, "20");
        return new LineDraft(
                id,
                product,
                line.kind(),
                line.quantity(),
                line.unitPrice(),
                null,
                line.billingPeriod(),
                null,
                null,
                "gold");
    }

    private static LineDraft line(LineKind kind, String price, BillingPeriod period, LocalDate from, LocalDate to) {
        return new LineDraft(null, "P", kind, BigDecimal.ONE, new BigDecimal(price), null, period, from, to, null);
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
