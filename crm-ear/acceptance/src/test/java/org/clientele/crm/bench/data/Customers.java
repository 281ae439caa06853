package org.clientele.crm.bench.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.bench.data.Sizes.Kind;

/** Organizations and persons, with addresses and the stages they went through; they came before everything else. */
final class Customers {

    /** How much business there is with a customer: its rank, 0 for the one with the most. */
    static final double SKEW_OF_REQUESTS = 3;

    private static final long STRIDE = 7_919;
    private static final List<String> STAGES = List.of("LEAD", "QUALIFIED_PROSPECT", "ONBOARDING", "ACTIVE", "AT_RISK");
    static final List<String> INDUSTRIES = List.of(
            "MANUFACTURING", "TECHNOLOGY", "RETAIL", "TRANSPORT", "SOFTWARE", "FINANCE", "MEDICAL", "CONSTRUCTION");

    private final Sizes sizes;
    private final Instant now;

    Customers(Sizes sizes, Instant now) {
        this.sizes = sizes;
        this.now = now;
    }

    /** The place of the customer with that rank: the big ones lie scattered among the small ones. */
    static int ofRank(int rank, Sizes sizes) {
        return (int) ((rank * STRIDE + STRIDE / 2) % sizes.customers());
    }

    static String number(int place) {
        return "CU-%06d".formatted(place + 1);
    }

    static String name(int place) {
        Chance chance = new Chance("customer name", place);
        return isPerson(place)
                ? chance.pick(Words.GIVEN_NAMES) + " " + Words.brand(chance)
                : Words.brand(chance) + " " + chance.pick(Words.TRADES);
    }

    static String manager(int place) {
        return Users.any(new Chance("manager", place));
    }

    static String signer(int place) {
        Chance chance = new Chance("signer", place);
        return chance.pick(Words.GIVEN_NAMES) + " " + chance.pick(Words.FAMILY_NAMES);
    }

    static String domain(int place) {
        return name(place).split(" ")[0].toLowerCase(Locale.ROOT) + "-" + (place + 1) + ".example";
    }

    static boolean isPerson(int place) {
        return place % 6 == 5;
    }

    private Instant created(int place) {
        return now.minus(Duration.ofDays(2_300)).plus(Duration.ofMinutes(place % 250_000));
    }

    void write(Connection connection) throws SQLException, IOException {
        try (Table customers = new Table(
                connection,
                "customer",
                "id, version, created_at, created_by, updated_at, updated_by, number, kind, scope, name, legal_name,"
                        + " parent_id, industry, employee_count, annual_revenue, annual_revenue_currency, founded_on,"
                        + " country, website, email_domains, preferred_language, time_zone, account_manager,"
                        + " lifecycle_stage, tags, external_id")) {
            for (int i = 0; i < sizes.customers(); i++) {
                write(customers, i);
            }
        }
        writeAddresses(connection);
        writeStages(connection);
    }

    private void write(Table customers, int i) {
        Chance chance = new Chance("customer", i);
        boolean person = isPerson(i);
        String name = name(i);
        int employees = 3 + chance.skewed(20_000, 4);
        Instant updated = created(i).plus(Duration.ofMinutes(chance.between(0, 3_000_000)));
        boolean below = !person && i > 100 && chance.percent(10);
        int above = chance.between(0, 16) * 6;
        customers.row(
                Kind.CUSTOMER.id(i),
                1,
                created(i),
                manager(i),
                updated,
                manager(i),
                number(i),
                person ? "PERSON" : "ORGANIZATION",
                "EXTERNAL",
                name,
                person ? null : name + " " + chance.pick(Words.LEGAL_FORMS),
                below ? Kind.CUSTOMER.id(above) : null,
                person ? null : chance.pick(INDUSTRIES),
                person ? null : employees,
                person ? null : employees * 1_000L * chance.between(90, 260),
                person ? null : "EUR",
                person ? null : chance.between(1921, 2020),
                chance.pick(Words.COUNTRIES),
                person ? null : "https://www." + domain(i),
                person ? null : domain(i),
                "en",
                "Europe/Berlin",
                manager(i),
                STAGES.get(stage(i)),
                chance.percent(20) ? chance.pick(Words.TAGS) : null,
                "ERP-%08d".formatted(i));
    }

    private static int stage(int place) {
        return new Chance("stage", place).between(0, STAGES.size() - 1);
    }

    private void writeAddresses(Connection connection) throws SQLException, IOException {
        try (Table addresses = new Table(
                connection, "customer_address", "customer_id, position, type, street, postal_code, city, country")) {
            for (int i = 0; i < sizes.customers(); i++) {
                Chance chance = new Chance("address", i);
                addresses.row(
                        Kind.CUSTOMER.id(i),
                        0,
                        "REGISTERED",
                        chance.pick(Words.STREETS) + " " + chance.between(1, 200),
                        chance.between(10_000, 99_999),
                        chance.pick(Words.CITIES),
                        chance.pick(Words.COUNTRIES));
            }
        }
    }

    private void writeStages(Connection connection) throws SQLException, IOException {
        try (Table changes = new Table(
                connection,
                "customer_stage_change",
                "customer_id, position, from_stage, to_stage, changed_at, changed_by, reason")) {
            for (int i = 0; i < sizes.customers(); i++) {
                for (int step = 0; step <= stage(i); step++) {
                    String next = STAGES.get(step);
                    changes.row(
                            Kind.CUSTOMER.id(i),
                            step,
                            step == 0 ? null : STAGES.get(step - 1),
                            next,
                            created(i).plus(Duration.ofDays(40L * step)),
                            manager(i),
                            next.equals("AT_RISK") ? "The sponsor left, nobody has taken over" : null);
                }
            }
        }
    }
}
