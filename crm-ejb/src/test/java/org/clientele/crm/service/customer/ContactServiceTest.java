package org.clientele.crm.service.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.customer.AddContact;
import org.clientele.crm.domain.customer.ChangeContact;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactEmail;
import org.clientele.crm.domain.customer.ContactEndReason;
import org.clientele.crm.domain.customer.ContactPhone;
import org.clientele.crm.domain.customer.ContactRole;
import org.clientele.crm.domain.customer.ContactRow;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.EndContact;
import org.clientele.crm.domain.customer.LinkContact;
import org.clientele.crm.domain.customer.PostData;
import org.clientele.crm.domain.customer.ReachType;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactServiceTest {

    private static final PostData PLAIN = PostData.plain();

    @AutoClose
    private final Database database = Database.create();

    private CustomerRig nora;
    private CustomerRig otto;
    private String customer;

    @BeforeAll
    void open() {
        nora = new CustomerRig(database, "nora", Role.ACCOUNT_MANAGER);
        otto = new CustomerRig(database, "otto", Role.ACCOUNT_MANAGER);
    }

    @BeforeEach
    void registerCustomer() {
        customer = register();
    }

    @Test
    void listsThePrimaryContactFirstAndThenByFamilyName() {
        add("Zoë", "Zander", PLAIN);
        add("Anna", "Ärger", PLAIN);
        add("Mia", "Sørensen", new PostData(Set.of(ContactRole.DECISION_MAKER), "Head of IT", true, null));

        assertThat(names(false)).containsExactly("Mia Sørensen", "Anna Ärger", "Zoë Zander");
        ContactRow mia = rows(false).get(0);
        assertThat(mia.roles()).containsExactly(ContactRole.DECISION_MAKER);
        assertThat(mia.jobTitle()).isEqualTo("Head of IT");
        assertThat(mia.email()).isEqualTo("mia@acme.example");
        assertThat(mia.validFrom()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void knowsHowTheWorldDialsANumberOfTheCustomersCountry() {
        add("Mia", "Sørensen", PLAIN);

        assertThat(rows(false).get(0).data().phones())
                .containsExactly(
                        new ContactPhone("040 5550180", "+49405550180", ReachType.WORK),
                        new ContactPhone("12", null, ReachType.MOBILE));
    }

    @Test
    void hasOnePrimaryContactAtATime() {
        PostData primary = new PostData(Set.of(), null, true, null);
        add("Mia", "Sørensen", primary);
        add("Felix", "Kranz", primary);

        assertThat(rows(false))
                .extracting(ContactRow::name, ContactRow::primary)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Felix Kranz", true),
                        org.assertj.core.groups.Tuple.tuple("Mia Sørensen", false));
    }

    @Test
    void keepsFormerContactsApart() {
        String mia = add("Mia", "Sørensen", new PostData(Set.of(), null, true, LocalDate.of(2020, 1, 1)));
        add("Felix", "Kranz", PLAIN);

        nora.changeContacts(service -> service.endContact(
                new EndContact(customer, mia, 1L, LocalDate.of(2024, 6, 30), ContactEndReason.LEFT)));

        assertThat(names(false)).containsExactly("Felix Kranz");
        assertThat(rows(true)).singleElement().satisfies(row -> {
            assertThat(row.validTo()).isEqualTo(LocalDate.of(2024, 6, 30));
            assertThat(row.endReason()).isEqualTo(ContactEndReason.LEFT);
        });
    }

    @Test
    void areThereUntilTheEndOfTheirLastDay() {
        LocalDate today = LocalDate.of(2026, 11, 2);
        PostData since2020 = new PostData(Set.of(), null, false, LocalDate.of(2020, 1, 1));
        for (int days = -1; days <= 1; days++) {
            String leaving = add(null, "Last day " + days, since2020);
            LocalDate lastDay = today.plusDays(days);
            nora.changeContacts(service ->
                    service.endContact(new EndContact(customer, leaving, null, lastDay, ContactEndReason.LEFT)));
        }

        assertThat(names(true)).containsExactly("Last day -1");
        assertThat(names(false)).containsExactlyInAnyOrder("Last day 0", "Last day 1");
    }

    @Test
    void linksAPersonToSeveralCustomers() {
        String mia = add("Mia", "Sørensen", PLAIN);
        String other = register();

        nora.changeContacts(service -> service.linkContact(new LinkContact(other, mia, null, PLAIN)));

        assertThat(nora.contacts(service -> service.contact(mia)).posts())
                .extracting(post -> post.customer().number())
                .containsExactly(customer, other);
    }

    @Test
    void changesThePersonAndTheirPostTogether() {
        String mia = add("Mia", "Sørensen", PLAIN);

        nora.changeContacts(service -> service.changeContact(new ChangeContact(
                customer,
                mia,
                1L,
                person("Mia", "Roth"),
                new PostData(Set.of(ContactRole.BILLING), null, false, null))));

        assertThat(names(false)).containsExactly("Mia Roth");
        assertThat(rows(false).get(0).roles()).containsExactly(ContactRole.BILLING);
        assertThatThrownBy(() -> nora.changeContacts(service ->
                        service.changeContact(new ChangeContact(null, mia, 1L, person("Mia", "Stale"), null))))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void areChangedOnlyWithTheirCustomer() {
        String mia = add("Mia", "Sørensen", PLAIN);

        assertThatThrownBy(() -> otto.contacts(
                        service -> service.addContact(new AddContact(customer, person("Felix", "Kranz"), PLAIN))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> otto.changeContacts(service ->
                        service.changeContact(new ChangeContact(null, mia, null, person("Mia", "Otto"), null))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> otto.changeContacts(service ->
                        service.endContact(new EndContact(customer, mia, null, null, ContactEndReason.LEFT))))
                .isInstanceOf(NotPermitted.class);
        assertThat(names(false)).containsExactly("Mia Sørensen");
    }

    @Test
    void areNotFoundUnderAnUnknownNumber() {
        assertThatThrownBy(() -> nora.contacts(service -> service.contact("CO-999999")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> nora.contacts(service -> service.contact("CO-\u0000")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> nora.contacts(service -> service.contactsOf("CU-999999", false, PageRequest.first(10))))
                .isInstanceOf(NotFound.class);
    }

    private List<ContactRow> rows(boolean ended) {
        return nora.contacts(service -> service.contactsOf(customer, ended, PageRequest.first(50)))
                .items();
    }

    private List<String> names(boolean ended) {
        return rows(ended).stream().map(ContactRow::name).toList();
    }

    private String add(String givenName, String familyName, PostData post) {
        return nora.contacts(
                service -> service.addContact(new AddContact(customer, person(givenName, familyName), post)));
    }

    private String register() {
        return nora.customers(service -> service.registerCustomer(
                CustomerData.of(CustomerKind.ORGANIZATION, "Acme").country("DE").build()));
    }

    private static ContactData person(String givenName, String familyName) {
        return new ContactData(
                null,
                givenName,
                familyName,
                List.of(new ContactEmail("mia@acme.example", ReachType.WORK, true)),
                List.of(
                        new ContactPhone("040 5550180", null, ReachType.WORK),
                        new ContactPhone("12", null, ReachType.MOBILE)),
                "de",
                "Europe/Berlin");
    }
}
