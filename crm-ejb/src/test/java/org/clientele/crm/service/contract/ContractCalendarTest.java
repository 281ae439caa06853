package org.clientele.crm.service.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.crm.domain.contract.ContractFixture.START;
import static org.clientele.crm.domain.contract.ContractFixture.aContract;
import static org.clientele.crm.domain.contract.ContractFixture.noon;
import static org.clientele.crm.service.contract.ContractRig.addCustomer;
import static org.clientele.crm.service.contract.ContractRig.repository;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.domain.contract.Step;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.StageChange;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.customer.CustomerRepository;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContractCalendarTest {

    private static final LocalDate DAY_AFTER_END = LocalDate.of(2027, 11, 1);

    @AutoClose
    private final Database database = Database.create();

    @BeforeEach
    void createCustomer() {
        addCustomer(database, 1, "CU-000001", "Acme");
    }

    @Test
    void activatesAndExpiresOnTheContractsOwnDates() {
        Contract berlin = store(aContract().in(ContractStatus.SIGNED));
        Contract angeles = store(aContract().zone("America/Los_Angeles").in(ContractStatus.SIGNED));

        runAt(Instant.parse("2026-10-31T22:59:59Z"));
        assertThat(status(berlin)).isEqualTo(ContractStatus.SIGNED);
        runAt(Instant.parse("2026-10-31T23:00:00Z"));
        assertThat(status(berlin)).isEqualTo(ContractStatus.ACTIVE);
        assertThat(status(angeles)).isEqualTo(ContractStatus.SIGNED);
        runAt(Instant.parse("2026-11-01T07:00:00Z"));
        assertThat(status(angeles)).isEqualTo(ContractStatus.ACTIVE);
        runAt(noon(DAY_AFTER_END));
        assertThat(status(berlin)).isEqualTo(ContractStatus.EXPIRED);
    }

    @Test
    void takesTheCustomerOnWithItsFirstContract() {
        Contract first = store(aContract().in(ContractStatus.SIGNED));

        runAt(Instant.parse("2026-10-31T22:59:59Z"));
        assertThat(stage()).isEqualTo(LifecycleStage.LEAD);
        runAt(Instant.parse("2026-10-31T23:00:00Z"));

        assertThat(stage()).isEqualTo(LifecycleStage.ONBOARDING);
        List<StageChange> moves =
                database.call(em -> em.find(Customer.class, 1L).stageChanges());
        assertThat(moves).last().satisfies(change -> {
            assertThat(change.by()).isEqualTo(Stamp.SYSTEM);
            assertThat(change.reason()).isEqualTo(first.recordNumber());
        });
        String relation = database.call(em ->
                (String) em.createNativeQuery("SELECT relation FROM customer").getSingleResult());
        assertThat(relation).isEqualTo("CLIENT");
    }

    @Test
    void catchesUpAfterADowntimeWithoutDoingAnythingTwice() {
        Contract contract = store(aContract().in(ContractStatus.SIGNED));

        runAt(noon(DAY_AFTER_END.plusYears(1)));
        assertThat(runAt(noon(DAY_AFTER_END.plusYears(1)))).isEmpty();

        assertThat(steps(contract)).containsOnlyOnce(Step.ACTIVATE, Step.EXPIRE);
    }

    @Test
    void keepsAContractThatRenewsItselfInForce() {
        Contract contract = store(aContract().renewing(RenewalType.AUTO, null).in(ContractStatus.ACTIVE));

        runAt(noon(DAY_AFTER_END));

        assertThat(status(contract)).isEqualTo(ContractStatus.ACTIVE);
        assertThat(runAt(noon(DAY_AFTER_END))).isEmpty();
        assertThat(runAt(noon(DAY_AFTER_END.plusYears(1)))).hasSize(1);
    }

    @Test
    void leavesAContractAloneThatSomebodyElseHasInHand() {
        Contract contract = store(aContract().in(ContractStatus.SIGNED));

        database.run(first -> {
            assertThat(repository(first).claimDue(contract.id(), noon(START))).isPresent();
            database.run(second -> assertThat(repository(second).claimDue(contract.id(), noon(START)))
                    .isEmpty());
        });
        assertThat(runAt(noon(START))).containsExactly(contract.id());
    }

    @Test
    void goesOnAfterAContractThatFails() {
        Contract broken = store(aContract().in(ContractStatus.SIGNED));
        Contract sound = store(aContract().in(ContractStatus.SIGNED));
        database.run(em -> em.createNativeQuery("UPDATE contract SET time_zone = 'Nowhere/Land' WHERE id = ?")
                .setParameter(1, broken.id())
                .executeUpdate());

        var calendar = calendar(noon(START));
        calendar.followAll();

        assertThat(status(sound)).isEqualTo(ContractStatus.ACTIVE);
    }

    /** Does what the job does, and tells for which contracts there was something to do. */
    private List<Long> runAt(Instant now) {
        List<Long> done = new ArrayList<>();
        for (long id : database.call(em -> repository(em).dueIds(now, 0, 100))) {
            if (database.call(em -> service(em, now).followCalendar(id))) {
                done.add(id);
            }
        }
        return done;
    }

    /** The job, with a transaction for each call of its service, as the container gives it. */
    private ContractCalendar calendar(Instant now) {
        return Database.inject(new ContractCalendar(), "calendar", new ContractCalendarService() {
            @Override
            public List<Long> dueContracts(long after, int limit) {
                return database.call(em -> service(em, now).dueContracts(after, limit));
            }

            @Override
            public boolean followCalendar(long id) {
                return database.call(em -> service(em, now).followCalendar(id));
            }
        });
    }

    private Contract store(Contract contract) {
        database.run(em -> repository(em).add(contract));
        return contract;
    }

    private ContractStatus status(Contract contract) {
        return database.call(em -> repository(em).get(contract.recordNumber()).status());
    }

    private LifecycleStage stage() {
        return database.call(em -> em.find(Customer.class, 1L).lifecycleStage());
    }

    private List<Step> steps(Contract contract) {
        return database.call(em -> repository(em).get(contract.recordNumber()).history().stream()
                .map(taken -> taken.step())
                .toList());
    }

    private static ContractCalendarService service(EntityManager em, Instant now) {
        var service = Database.inject(new ContractCalendarService(), "contracts", repository(em));
        var customers = Database.inject(new CustomerRepository(), "em", em);
        Database.inject(service, "onboarding", Database.inject(new Onboarding(), "customers", customers));
        return Database.inject(service, "clock", Clock.fixed(now, ZoneOffset.UTC));
    }
}
