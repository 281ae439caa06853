package org.clientele.crm.service.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.clientele.crm.domain.customer.AddContact;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactEmail;
import org.clientele.crm.domain.customer.ContactPhone;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.PostData;
import org.clientele.crm.domain.customer.ReachType;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixty rows take as many statements to read as ten. */
class CustomerStatementsTest {

    private static final int FEW = 10;
    private static final int MANY = 60;
    private static final PageRequest EVERYTHING = PageRequest.first(PageRequest.MAX_LIMIT);

    @AutoClose
    private final Database database = Database.create();

    private CustomerRig nora;

    @BeforeEach
    void open() {
        nora = new CustomerRig(database, "nora", Role.ACCOUNT_MANAGER);
        CustomerRig.addUser(database, "nora", true);
    }

    @Test
    void theListTakesOneStatementWhateverItsLength() {
        registerFrom(0, FEW);
        List<String> few = statements(FEW, this::customers);
        registerFrom(FEW, MANY);
        List<String> many = statements(MANY, this::customers);

        assertThat(few).hasSize(1);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void countingTakesOneStatementWhateverThereIs() {
        registerFrom(0, MANY);

        assertThat(database.statementsOf(() -> nora.customers(service -> service.count(CustomerFilter.ALL))))
                .hasSize(1);
    }

    @Test
    void thePageWithTheListTakesThreeStatementsAndOneMoreForAFilter() {
        registerFrom(0, MANY);

        assertThat(list(CustomerFilter.ALL)).hasSize(3);
        assertThat(list(CustomerFilter.text("customer"))).hasSize(4);
    }

    private List<String> list(CustomerFilter filter) {
        return database.statementsOf(() ->
                nora.customers(service -> service.list(filter, CustomerSort.NAME, false, PageRequest.first(FEW))));
    }

    @Test
    void theContactsOfACustomerTakeAsManyStatementsForSixtyAsForTen() {
        String customer = register("Acme");
        addContactsFrom(customer, 0, FEW);
        List<String> few = statements(FEW, () -> contactsOf(customer));
        addContactsFrom(customer, FEW, MANY);
        List<String> many = statements(MANY, () -> contactsOf(customer));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void theListOfPeopleTakesAsManyStatementsForSixtyAsForTen() {
        String customer = register("Acme");
        addContactsFrom(customer, 0, FEW);
        List<String> few = statements(FEW, this::people);
        addContactsFrom(customer, FEW, MANY);
        List<String> many = statements(MANY, this::people);

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void aCustomerTakesAsManyStatementsWithSixtyContactsAndSubsidiariesAsWithTen() {
        String customer = register("Acme");
        giveFamily(customer, 0, FEW);
        List<String> few = database.statementsOf(() -> nora.customers(service -> service.customer(customer)));
        giveFamily(customer, FEW, MANY);
        List<String> many = database.statementsOf(() -> nora.customers(service -> service.customer(customer)));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    private List<String> statements(int expected, Supplier<List<?>> reading) {
        return database.statementsOf(() -> assertThat(reading.get()).hasSize(expected));
    }

    private List<?> customers() {
        return nora.customers(service -> service.page(CustomerFilter.ALL, CustomerSort.NAME, false, EVERYTHING))
                .items();
    }

    private List<?> people() {
        return nora.contacts(service -> service.page(null, EVERYTHING)).items();
    }

    private List<?> contactsOf(String customer) {
        return nora.contacts(service -> service.contactsOf(customer, false, EVERYTHING))
                .items();
    }

    private void giveFamily(String customer, int from, int to) {
        addContactsFrom(customer, from, to);
        for (int i = from; i < to; i++) {
            String name = "Subsidiary " + i;
            nora.customers(service -> service.registerCustomer(CustomerData.of(CustomerKind.ORGANIZATION, name)
                    .parent(customer)
                    .build()));
        }
    }

    private void registerFrom(int from, int to) {
        for (int i = from; i < to; i++) {
            register("Customer " + i);
        }
    }

    private String register(String name) {
        return nora.customers(service -> service.registerCustomer(
                CustomerData.of(CustomerKind.ORGANIZATION, name).country("DE").build()));
    }

    private void addContactsFrom(String customer, int from, int to) {
        for (int i = from; i < to; i++) {
            ContactData person = new ContactData(
                    null,
                    "Mia",
                    "Number " + i,
                    List.of(new ContactEmail("mia" + i + "@acme.example", ReachType.WORK, true)),
                    List.of(new ContactPhone("040 5550180", null, ReachType.WORK)),
                    "de",
                    "Europe/Berlin");
            nora.contacts(service -> service.addContact(new AddContact(customer, person, PostData.plain())));
        }
    }
}
