package org.clientele.crm.service.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.clientele.crm.domain.customer.ChangeCustomer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerDataBuilder;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRef;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.MoveCustomer;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.domain.customer.SimilarCustomer;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.shared.Database;
import org.clientele.crm.service.shared.Sql;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerServiceTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @AutoClose
    private final Database database = Database.create();

    private CustomerRig nora;
    private CustomerRig otto;
    private CustomerRig eva;
    private CustomerRig reader;

    @BeforeAll
    void open() {
        CustomerRig.addUser(database, "nora", true);
        CustomerRig.addUser(database, "otto", true);
        CustomerRig.addUser(database, "gone", false);
        nora = new CustomerRig(database, "nora", Role.ACCOUNT_MANAGER);
        otto = new CustomerRig(database, "otto", Role.ACCOUNT_MANAGER);
        eva = new CustomerRig(database, "eva", Role.TEAM_LEAD);
        reader = new CustomerRig(database, "rita", Role.READ_ONLY);
    }

    @Test
    void registersACustomerUnderItsRegistrar() {
        String number = register(organization().country("DE").emailDomains(List.of("acme.example")));

        CustomerDetails customer = nora.customers(service -> service.customer(number));
        assertThat(number).matches("CU-\\d{6}");
        assertThat(customer.data().accountManager()).isEqualTo("nora");
        assertThat(customer.relation()).isEqualTo(Relation.PROSPECT);
        assertThat(customer.stageChanges()).hasSize(1);
        assertThat(customer.createdBy()).isEqualTo("nora");
        assertThat(customer.createdAt()).isEqualTo(CustomerRig.NOW);
        assertThat(customer.mayChange()).isTrue();
        assertThat(reader.customers(service -> service.customer(number)).mayChange())
                .isFalse();
    }

    @Test
    void changesTheWholeOfACustomer() {
        String number = register(organization().tags(List.of("a")));
        CustomerData wanted = organization()
                .accountManager(null)
                .tags(List.of("b", "c"))
                .annualRevenue(org.clientele.crm.domain.shared.Money.of(new java.math.BigDecimal("12.50"), "KWD"))
                .build();

        nora.change(service -> service.changeCustomer(new ChangeCustomer(number, 1L, wanted)));

        CustomerDetails changed = nora.customers(service -> service.customer(number));
        assertThat(changed.data()).isEqualTo(wanted);
        assertThat(changed.version()).isEqualTo(2);

        CustomerData plain = organization().build();
        nora.change(service -> service.changeCustomer(new ChangeCustomer(number, 2L, plain)));
        assertThat(nora.customers(service -> service.customer(number)).data()).isEqualTo(plain);
    }

    @Test
    void notesAChangeByTheNamesThatFieldsHaveOutside() {
        String number = register(organization().employeeCount(250).accountManager("nora"));
        CustomerData wanted = organization()
                .employeeCount(260)
                .accountManager("nora")
                .annualRevenue(org.clientele.crm.domain.shared.Money.of(new java.math.BigDecimal("12.50"), "EUR"))
                .build();

        nora.change(service -> service.changeCustomer(new ChangeCustomer(number, 1L, wanted)));

        List<String> noted = database.call(em -> Sql.of("""
                        SELECT field, old_value, new_value FROM audit_entry
                        WHERE record_number = ? AND action = 'CHANGED'""", number).list(em).stream()
                .map(row -> row.text(0) + " " + row.text(1) + "->" + row.text(2))
                .toList());
        assertThat(noted)
                .contains("employeeCount 250->260")
                .anyMatch(change -> change.startsWith("annualRevenue null->"))
                .noneMatch(change -> change.contains("profile"));
    }

    @Test
    void refusesToOverwriteAnothersChange() {
        String number = register(organization());
        CustomerData wanted = organization().accountManager("nora").build();
        nora.change(service -> service.changeCustomer(new ChangeCustomer(number, 1L, wanted)));

        assertThatThrownBy(() -> nora.change(service -> service.changeCustomer(
                        new ChangeCustomer(number, 1L, organization().build()))))
                .isInstanceOfSatisfying(
                        StaleData.class, stale -> assertThat(stale.changedBy()).isEqualTo("nora"));
        assertThat(nora.customers(service -> service.customer(number)).data()).isEqualTo(wanted);
    }

    @Nested
    class TheCustomerOfAnother {

        private final String number = register(organization().accountManager("nora"));

        @Test
        void isNotChangedMovedOrArchivedByAColleague() {
            CustomerData wanted = organization().accountManager("otto").build();

            assertThatThrownBy(() ->
                            otto.change(service -> service.changeCustomer(new ChangeCustomer(number, null, wanted))))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> otto.change(service ->
                            service.moveCustomer(new MoveCustomer(number, null, LifecycleStage.FORMER, "lost"))))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> otto.change(service -> service.archiveCustomer(number, null)))
                    .isInstanceOf(NotPermitted.class);
            assertThat(otto.customers(service -> service.customer(number)).version())
                    .isEqualTo(1);
        }

        @Test
        void isChangedByATeamLead() {
            eva.change(service -> service.moveCustomer(new MoveCustomer(number, null, LifecycleStage.FORMER, "lost")));

            assertThat(eva.customers(service -> service.customer(number)).lifecycleStage())
                    .isEqualTo(LifecycleStage.FORMER);
        }
    }

    @Nested
    class AnArchivedCustomer {

        private final String number = register(organization());

        AnArchivedCustomer() {
            nora.change(service -> service.archiveCustomer(number, null));
        }

        @Test
        void isThereOnlyForThoseWhoEdit() {
            assertThat(nora.customers(service -> service.customer(number)).archived())
                    .isTrue();
            assertThatThrownBy(() -> reader.customers(service -> service.customer(number)))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void standsInNoListButTheArchive() {
            assertThat(numbers(CustomerFilter.ALL)).doesNotContain(number);
            assertThat(numbers(CustomerFilter.ALL.withArchived(true))).contains(number);
            assertThatThrownBy(() -> reader.customers(service -> service.count(CustomerFilter.ALL.withArchived(true))))
                    .isInstanceOf(NotPermitted.class);
        }

        @Test
        void comesBack() {
            nora.change(service -> service.restoreCustomer(number, 2L));

            assertThat(numbers(CustomerFilter.ALL)).contains(number);
            assertThat(reader.customers(service -> service.customer(number)).archived())
                    .isFalse();
        }
    }

    @Nested
    class BelowAParent {

        @Test
        void isReadWithAllItsAncestors() {
            String top = register(organization().name("Top"));
            String middle = register(organization().name("Middle").parent(top));
            String bottom = register(organization().name("Bottom").parent(middle));

            assertThat(nora.customers(service -> service.customer(bottom)).ancestors())
                    .containsExactly(new CustomerRef(top, "Top"), new CustomerRef(middle, "Middle"));
            assertThat(numbers(CustomerFilter.below(top))).containsExactly(middle);
        }

        @Test
        void neverClosesARing() {
            String top = register(organization());
            String bottom = register(organization().parent(top));
            CustomerData wanted =
                    organization().accountManager("nora").parent(bottom).build();

            assertThatThrownBy(
                            () -> nora.change(service -> service.changeCustomer(new ChangeCustomer(top, null, wanted))))
                    .isInstanceOf(InvalidInput.class);
            assertThat(nora.customers(service -> service.customer(top)).ancestors())
                    .isEmpty();
        }

        @Test
        void isNotMadeAPersonWhileOthersAreBelow() {
            String top = register(organization());
            register(organization().parent(top));
            CustomerData person = CustomerData.of(CustomerKind.PERSON, "P").build();

            assertThatThrownBy(
                            () -> nora.change(service -> service.changeCustomer(new ChangeCustomer(top, null, person))))
                    .isInstanceOf(InvalidInput.class);
        }

        @Test
        void needsAParentThatExists() {
            assertThatThrownBy(() -> register(organization().parent("CU-999999")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> register(organization().parent("x\u2028"))).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void givesAnExternalIdToOneCustomerOnly() {
        String number = register(organization().externalId("crm-1"));

        assertThatThrownBy(() -> register(organization().externalId("crm-1"))).isInstanceOf(InvalidInput.class);
        nora.change(service -> service.changeCustomer(new ChangeCustomer(
                number, null, organization().externalId("crm-1").build())));
    }

    @Test
    void isManagedByAnActiveUserOnly() {
        String number = register(organization().accountManager("otto"));
        assertThat(nora.customers(service -> service.customer(number)).mayChange())
                .isFalse();

        assertThatThrownBy(() -> register(organization().accountManager("gone")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> register(organization().accountManager("nobody")))
                .isInstanceOf(InvalidInput.class);
    }

    @Nested
    class TheRelation {

        private final String number = register(organization());

        @Test
        void followsTheContracts() {
            assertThat(relation()).isEqualTo(Relation.PROSPECT);

            contract("A", "DRAFT");
            assertThat(relation()).isEqualTo(Relation.PROSPECT);
            contract("B", "ACTIVE");
            assertThat(relation()).isEqualTo(Relation.CLIENT);
            set("B", "SUSPENDED");
            assertThat(relation()).isEqualTo(Relation.CLIENT);
            set("A", "ACTIVE");
            set("B", "TERMINATED");
            assertThat(relation()).isEqualTo(Relation.CLIENT);
            set("A", "EXPIRED");
            assertThat(relation()).isEqualTo(Relation.CUSTOMER);
            assertThat(numbers(CustomerFilter.ALL.withRelation(Relation.CUSTOMER)))
                    .contains(number);
            database.run(em -> Sql.of("DELETE FROM contract").execute(em));
            assertThat(relation()).isEqualTo(Relation.PROSPECT);
        }

        private Relation relation() {
            return nora.customers(service -> service.customer(number)).relation();
        }

        private void contract(String title, String status) {
            database.run(em -> Sql.of(
                            "INSERT INTO contract (id, version, created_at, created_by, updated_at, updated_by,")
                    .add("number, customer_id, title, owner, currency, start_date, time_zone, renewal_count,")
                    .add("renewal_type, notice_period_days, status)")
                    .add("SELECT nextval('record_id_seq'), 1, now(), 'nora', now(), 'nora',")
                    .add(
                            "'CT-2026-' || lpad(nextval('contract_number_seq')::text, 4, '0'), id, ?, 'nora', 'EUR',",
                            title)
                    .add("DATE '2026-01-01', 'UTC', 0, 'NONE', 0, ? FROM customer WHERE number = ?", status, number)
                    .execute(em));
        }

        private void set(String title, String status) {
            database.run(em -> Sql.of("UPDATE contract SET status = ? WHERE title = ?", status, title)
                    .execute(em));
        }
    }

    @Test
    void pointsOutCustomersThatLookTheSame() {
        String byName = register(CustomerData.of(CustomerKind.ORGANIZATION, "Sonnenschein Brauerei"));
        String byDomain = register(organization().emailDomains(List.of("twin.example")));
        String byId = register(organization().externalId("twin-7"));

        List<SimilarCustomer> similar = nora.customers(service -> service.similarCustomers(
                "Sonenschein Brauerei", List.of("Twin.example", "other.example"), "twin-7", null));

        assertThat(similar).extracting(SimilarCustomer::number).containsExactly(byId, byDomain, byName);
    }

    @ParameterizedTest
    @MethodSource("textsThatNoCustomerHas")
    void findsNobodyAlikeForATextThatNoCustomerCanHave(String name, String externalId) {
        register(CustomerData.of(CustomerKind.ORGANIZATION, "Kupferschmiede Wald"));

        List<SimilarCustomer> similar =
                nora.customers(service -> service.similarCustomers(name, List.of(), externalId, null));

        assertThat(similar).isEmpty();
    }

    static List<Arguments> textsThatNoCustomerHas() {
        return List.of(
                arguments("Kupferschmiede Wald".repeat(100), null),
                arguments("Kupferschmiede\u0000Wald", null),
                arguments(" ", null),
                arguments("Kupferschmiede Wald", "7".repeat(500)));
    }

    private List<String> numbers(CustomerFilter filter) {
        return nora
                .customers(service -> service.page(filter, CustomerSort.UPDATED, true, PageRequest.first(200)))
                .items()
                .stream()
                .map(row -> row.number())
                .toList();
    }

    private String register(CustomerDataBuilder data) {
        return nora.customers(service -> service.registerCustomer(data.build()));
    }

    private static CustomerDataBuilder organization() {
        return CustomerData.of(CustomerKind.ORGANIZATION, "Organization " + NAMES.incrementAndGet());
    }
}
