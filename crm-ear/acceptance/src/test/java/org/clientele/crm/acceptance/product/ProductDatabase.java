package org.clientele.crm.acceptance.product;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The embedded database of a running product, read past the application: what is really stored. */
public final class ProductDatabase {

    /** Tables that move by themselves: traces of use, counters, work that is waiting. */
    private static final Set<String> RESTLESS = Set.of(
            "flyway_schema_history",
            "sign_in_session",
            "sign_in_throttle",
            "personal_access_token",
            "idempotent_answer",
            "job");

    private static final int LINE_OF_PORT = 3;

    private final String url;
    private final String password;

    private ProductDatabase(String url, String password) {
        this.url = url;
        this.password = password;
    }

    static ProductDatabase of(ProductProcess process) {
        Path data = process.data();
        try (Reader secrets = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            Properties passwords = new Properties();
            passwords.load(secrets);
            String port = Files.readAllLines(data.resolve("postgresql/18/postmaster.pid"))
                    .get(LINE_OF_PORT);
            return new ProductDatabase(
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/clientele",
                    passwords.getProperty("database.password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A digest of the whole content of every table, by name: equal digests mean that nothing has changed. */
    public Map<String, String> digests() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            Map<String, String> digests = new TreeMap<>();
            try (ResultSet tables = statement.executeQuery(
                    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")) {
                while (tables.next()) {
                    digests.put(tables.getString(1), "");
                }
            }
            digests.keySet().removeAll(RESTLESS);
            for (Map.Entry<String, String> digest : digests.entrySet()) {
                digest.setValue(digest(statement, digest.getKey()));
            }
            return digests;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the database of the product", e);
        }
    }

    private static String digest(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT count(*) || ' rows, '"
                + " || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM \"" + table + "\" t")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The first column of the first row. */
    public long number(String query, Object... arguments) {
        try (Connection connection = connect();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the database of the product", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "clientele", password);
    }
}
