package org.clientele.crm.bench.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.bench.data.Sizes.Kind;

/** People at customers: each customer has one, contact N at customer N, and the big ones have more. */
final class Contacts {

    private static final double SKEW = 2;
    private static final List<String> ROLES =
            List.of("DECISION_MAKER SIGNATORY", "END_USER NAMED_CALLER", "PURCHASING_AGENT", "BILLING");

    private final Sizes sizes;
    private final Instant now;

    Contacts(Sizes sizes, Instant now) {
        this.sizes = sizes;
        this.now = now;
    }

    private int customer(int place) {
        return place < sizes.customers()
                ? place
                : Customers.ofRank(new Chance("contact's customer", place).skewed(sizes.customers(), SKEW), sizes);
    }

    private static String given(int place) {
        return new Chance("given name", place).pick(Words.GIVEN_NAMES);
    }

    private static String family(int place) {
        Chance chance = new Chance("family name", place);
        return chance.percent(30) ? chance.pick(Words.FAMILY_NAMES) : Words.brand(chance);
    }

    void write(Connection connection) throws SQLException, IOException {
        try (Table contacts = new Table(
                connection,
                "contact",
                "id, version, created_at, created_by, updated_at, updated_by, number, given_name, family_name")) {
            for (int i = 0; i < sizes.contacts(); i++) {
                String by = Customers.manager(customer(i));
                contacts.row(Kind.CONTACT.id(i), 1, now, by, now, by, "CO-%06d".formatted(i + 1), given(i), family(i));
            }
        }
        writeReach(connection);
        writeLinks(connection);
    }

    private void writeReach(Connection connection) throws SQLException, IOException {
        try (Table emails = new Table(connection, "contact_email", "contact_id, position, address, type, is_primary")) {
            for (int i = 0; i < sizes.contacts(); i++) {
                String address = family(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + i + "@"
                        + Customers.domain(customer(i)).replaceAll("[^a-z0-9.-]", "");
                emails.row(Kind.CONTACT.id(i), 0, address, "WORK", true);
            }
        }
        try (Table phones = new Table(connection, "contact_phone", "contact_id, position, number, e164, type")) {
            for (int i = 0; i < sizes.contacts(); i++) {
                String extension = "%07d".formatted(new Chance("phone", i).between(0, 9_999_999));
                phones.row(Kind.CONTACT.id(i), 0, "040 " + extension, "+4940" + extension, "WORK");
            }
        }
    }

    private void writeLinks(Connection connection) throws SQLException, IOException {
        LocalDate since = LocalDate.ofEpochDay(now.getEpochSecond() / 86_400).minusYears(5);
        try (Table links = new Table(
                connection,
                "customer_contact",
                "id, contact_id, customer_id, roles, job_title, is_primary, valid_from")) {
            for (int i = 0; i < sizes.contacts(); i++) {
                int kind = i % ROLES.size();
                links.row(
                        Kind.CUSTOMER_CONTACT.id(i),
                        Kind.CONTACT.id(i),
                        Kind.CUSTOMER.id(customer(i)),
                        ROLES.get(kind),
                        Words.JOBS.get(kind),
                        i < sizes.customers(),
                        since);
            }
        }
    }
}
