package org.clientele.crm.bench.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills an empty database of the product. The indexes that are no constraints are made after the rows, which is faster;
 * every constraint and trigger is in force all the time.
 */
public final class CrmData {

    /** Changes whenever the records made here change, so that a database filled before is not taken for a new one. */
    public static final int VERSION = 1;

    private static final String INDEXES = """
            SELECT c.relname, pg_get_indexdef(c.oid)
            FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid
            WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisunique""";
    private static final String AUDIT = """
            INSERT INTO audit_entry (at, actor, record_type, record_number, action)
            SELECT created_at, created_by, 'CUSTOMER', number, 'CREATED' FROM customer
            UNION ALL SELECT created_at, created_by, 'CONTRACT', number, 'CREATED' FROM contract
            UNION ALL SELECT created_at, created_by, 'SUPPORT_REQUEST', number, 'CREATED' FROM support_request""";

    private final Sizes sizes;
    private final Instant now;

    public CrmData(int customers, Instant now) {
        sizes = new Sizes(customers);
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * @param connection as the owner of the tables
     * @param passwordHash of the password of every user
     */
    public void fill(Connection connection, String passwordHash) throws SQLException, IOException {
        Map<String, String> indexes = dropIndexes(connection);
        Users.write(connection, passwordHash, now);
        ServiceLevels.write(connection, now);
        new Customers(sizes, now).write(connection);
        new Contacts(sizes, now).write(connection);
        Contracts contracts = new Contracts(sizes, now);
        contracts.write(connection);
        new Requests(sizes, now, contracts.withSupportByCustomer()).write(connection);
        finish(connection, indexes);
    }

    private static Map<String, String> dropIndexes(Connection connection) throws SQLException {
        Map<String, String> indexes = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (var found = statement.executeQuery(INDEXES)) {
                while (found.next()) {
                    indexes.put(found.getString(1), found.getString(2));
                }
            }
            for (String name : indexes.keySet()) {
                statement.execute("DROP INDEX \"" + name + '"');
            }
        }
        return indexes;
    }

    private void finish(Connection connection, Map<String, String> indexes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(AUDIT);
            statement.execute("SELECT setval('record_id_seq', " + sizes.sequenceBehindAll() + "),"
                    + " setval('customer_number_seq', " + sizes.customers() + "),"
                    + " setval('contact_number_seq', " + sizes.contacts() + "),"
                    + " setval('contract_number_seq', " + sizes.contracts() + "),"
                    + " setval('support_request_number_seq', " + sizes.requests() + ")");
            statement.execute("SET maintenance_work_mem = '512MB'");
            for (String definition : indexes.values()) {
                statement.execute(definition);
            }
            statement.execute("VACUUM (ANALYZE)");
        }
    }

    public Sizes sizes() {
        return sizes;
    }

    /** Number of the customer with the most requests. */
    public String biggestCustomer() {
        return Customers.number(Customers.ofRank(0, sizes));
    }

    /** Number of a customer with some contacts, contracts and requests, as most have. */
    public String typicalCustomer() {
        return Customers.number(Customers.ofRank(sizes.customers() / 4, sizes));
    }

    /** Letters from the middle of a name, as somebody types who remembers that much: one name in 3,200 has them. */
    public static String middleOfAName() {
        return "ratu";
    }
}
