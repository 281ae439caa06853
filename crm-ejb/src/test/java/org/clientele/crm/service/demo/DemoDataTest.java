package org.clientele.crm.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.service.contract.ContractRepository;
import org.clientele.crm.service.contract.EntitlementQueries;
import org.clientele.crm.service.customer.ContactRepository;
import org.clientele.crm.service.customer.CustomerRepository;
import org.clientele.crm.service.shared.Database;
import org.clientele.crm.service.support.CoverFinder;
import org.clientele.crm.service.support.SlaRepository;
import org.clientele.crm.service.support.SupportRequestRepository;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDataTest {

    /** A Sunday: nothing may lie on it, since people do not work then. */
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @AutoClose
    private final Database database = Database.create();

    @BeforeAll
    void fill() {
        database.run(em -> {
            em.setFlushMode(FlushModeType.COMMIT);
            DemoContext context = new DemoContext(NOW);
            SlaRepository levels = Database.inject(new SlaRepository(), "em", em);
            Database.inject(new DemoServiceLevels(), "levels", levels).create(context);
            List<DemoCustomer> customers = customers(em).create(context);
            em.flush();
            Database.inject(new DemoContracts(), "contracts", Database.inject(new ContractRepository(), "em", em))
                    .create(context, customers);
            em.flush();
            requests(em, levels).create(context, customers);
        });
    }

    @Test
    void holdsContractsInEveryStateThatPeopleSee() {
        List<ContractStatus> found =
                database.call(em -> em.createQuery("SELECT DISTINCT k.status FROM Contract k", ContractStatus.class)
                        .getResultList());

        assertThat(found)
                .containsExactlyInAnyOrder(
                        ContractStatus.DRAFT,
                        ContractStatus.IN_APPROVAL,
                        ContractStatus.APPROVED,
                        ContractStatus.OUT_FOR_SIGNATURE,
                        ContractStatus.SIGNED,
                        ContractStatus.ACTIVE,
                        ContractStatus.SUSPENDED,
                        ContractStatus.EXPIRED,
                        ContractStatus.TERMINATED,
                        ContractStatus.CANCELLED);
    }

    @Test
    void holdsRequestsInEveryStateThatPeopleSee() {
        List<RequestStatus> found = database.call(
                em -> em.createQuery("SELECT DISTINCT r.status FROM SupportRequest r", RequestStatus.class)
                        .getResultList());

        assertThat(found)
                .containsExactlyInAnyOrder(
                        RequestStatus.NEW,
                        RequestStatus.OPEN,
                        RequestStatus.PENDING_CUSTOMER,
                        RequestStatus.ON_HOLD,
                        RequestStatus.SCHEDULED,
                        RequestStatus.RESOLVED,
                        RequestStatus.CLOSED,
                        RequestStatus.CANCELLED);
    }

    @Test
    void saysNothingThatHasNotHappenedYet() {
        List<Instant> changes = database.call(em -> {
            List<Instant> all = em.createQuery("SELECT r.updatedAt FROM SupportRequest r", Instant.class)
                    .getResultList();
            all.addAll(em.createQuery("SELECT k.updatedAt FROM Contract k", Instant.class)
                    .getResultList());
            return all;
        });

        assertThat(changes).hasSizeGreaterThan(300).allMatch(at -> !at.isAfter(NOW));
    }

    @Test
    void letsJobsDoTheirWorkWhenItWasDue() {
        long breached = database.call(
                em -> em.createQuery("SELECT COUNT(c) FROM SlaClock c WHERE c.breachedAt IS NOT NULL", Long.class)
                        .getSingleResult());
        List<Instant> byJobs = database.call(em -> em.createQuery(
                        "SELECT r.updatedAt FROM SupportRequest r WHERE r.updatedBy = 'system'", Instant.class)
                .getResultList());

        assertThat(breached).isPositive();
        assertThat(byJobs).isNotEmpty().allMatch(at -> at.isBefore(NOW));
    }

    @Test
    void isTheSameEachTime() {
        List<String> names =
                database.call(em -> em.createQuery("SELECT c.name FROM Customer c ORDER BY c.number", String.class)
                        .setMaxResults(3)
                        .getResultList());
        try (Database other = Database.create()) {
            other.run(em -> customers(em).create(new DemoContext(NOW)));
            assertThat(other.<List<String>>call(
                            em -> em.createQuery("SELECT c.name FROM Customer c ORDER BY c.number", String.class)
                                    .setMaxResults(3)
                                    .getResultList()))
                    .isEqualTo(names);
        }
    }

    private static DemoCustomers customers(EntityManager em) {
        DemoCustomers makers =
                Database.inject(new DemoCustomers(), "customers", Database.inject(new CustomerRepository(), "em", em));
        return Database.inject(makers, "contacts", Database.inject(new ContactRepository(), "em", em));
    }

    private static DemoRequests requests(EntityManager em, SlaRepository levels) {
        CoverFinder cover =
                Database.inject(new CoverFinder(), "entitlements", Database.inject(new EntitlementQueries(), "em", em));
        DemoRequests makers = Database.inject(
                new DemoRequests(), "requests", Database.inject(new SupportRequestRepository(), "em", em));
        return Database.inject(makers, "cover", Database.inject(cover, "levels", levels));
    }
}
