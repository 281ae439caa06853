package org.clientele.crm.service.customer;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.identity.Assignees;
import org.clientele.crm.service.identity.UserQueries;
import org.clientele.crm.service.shared.CurrentCaller;
import org.clientele.crm.service.shared.Database;
import org.clientele.crm.service.shared.Sql;

/** The services of this package put together by hand, for one caller, each use case in a transaction of its own. */
final class CustomerRig {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final Database database;
    private final CurrentCaller caller;

    CustomerRig(Database database, String username, Role role) {
        this.database = database;
        caller = new CurrentCaller() {
            @Override
            public String username() {
                return username;
            }

            @Override
            public Stamp stamp() {
                return new Stamp(NOW, username);
            }

            @Override
            public boolean may(String permission) {
                return role.permissions().contains(permission);
            }
        };
    }

    /** Makes the name one of an active user, or of one who left. */
    static void addUser(Database database, String username, boolean active) {
        database.run(em -> Sql.of("INSERT INTO user_account SELECT nextval('record_id_seq'), 1, now(), 'test', now(),")
                .add(
                        "'test', ?, ?, ?, '$argon2id$', FALSE, now(), ?, 'en-GB', 'UTC', 'SYSTEM', TRUE",
                        username,
                        username,
                        username + "@clientele.example",
                        active)
                .execute(em));
    }

    private static Assignees assignees(EntityManager em) {
        return Database.inject(new Assignees(), "users", Database.inject(new UserQueries(), "em", em));
    }

    <T> T customers(Function<CustomerService, T> useCase) {
        return database.call(em -> useCase.apply(customerService(em)));
    }

    void change(Consumer<CustomerService> useCase) {
        database.run(em -> useCase.accept(customerService(em)));
    }

    <T> T contacts(Function<ContactService, T> useCase) {
        return database.call(em -> useCase.apply(contactService(em)));
    }

    void changeContacts(Consumer<ContactService> useCase) {
        database.run(em -> useCase.accept(contactService(em)));
    }

    private CustomerService customerService(EntityManager em) {
        CustomerService service = new CustomerService();
        Database.inject(service, "customers", Database.inject(new CustomerRepository(), "em", em));
        Database.inject(service, "queries", CustomerQueriesTest.queries(em));
        Database.inject(service, "detailsQueries", Database.inject(new CustomerDetailsQueries(), "em", em));
        Database.inject(service, "assignees", assignees(em));
        Database.inject(service, "access", Database.inject(new CallerAccess(), "caller", caller));
        return Database.inject(service, "caller", caller);
    }

    private ContactService contactService(EntityManager em) {
        ContactService service = new ContactService();
        Database.inject(service, "customers", Database.inject(new CustomerRepository(), "em", em));
        Database.inject(service, "contacts", Database.inject(new ContactRepository(), "em", em));
        Database.inject(service, "queries", Database.inject(new ContactQueries(), "em", em));
        Database.inject(service, "phoneNumbers", new PhoneNumbers());
        Database.inject(service, "access", Database.inject(new CallerAccess(), "caller", caller));
        return Database.inject(service, "caller", caller);
    }
}
