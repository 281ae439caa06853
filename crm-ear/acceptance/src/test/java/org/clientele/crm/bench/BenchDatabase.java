package org.clientele.crm.bench;

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
import java.util.List;
import java.util.Properties;

/** The embedded database server of a running product, past the product. */
final class BenchDatabase {

    private static final String OWNER = "clientele";
    private static final int LINE_OF_PORT = 3;

    private final Path cluster;
    private final String address;
    private final Properties secrets = new Properties();

    /** @param data the data directory of a product that runs */
    BenchDatabase(Path data) {
        cluster = data.resolve("postgresql/18");
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
            String port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(LINE_OF_PORT);
            address = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/" + OWNER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A session as the owner of the tables. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(address, OWNER, secrets.getProperty("database.password"));
    }

    private Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(address, "postgres", secrets.getProperty("database.superuser.password"));
    }

    /** Lets the server count statements from its next start on. */
    void countStatements() throws SQLException {
        try (Connection connection = connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
            statement.execute("ALTER SYSTEM SET pg_stat_statements.track_utility = off");
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
    }

    /** How many statements the product has sent since the start of the server, without BEGIN, COMMIT and their like. */
    long statements() throws SQLException {
        try (Connection connection = connectAsSuperuser()) {
            return number(
                    connection,
                    "SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_statements WHERE userid = '" + OWNER
                            + "'::regrole");
        }
    }

    /** The newest requests and audit entries there are. */
    Newest newest() throws SQLException {
        try (Connection connection = connect()) {
            return new Newest(
                    number(connection, "SELECT max(id) FROM support_request"),
                    number(connection, "SELECT coalesce(max(id), 0) FROM audit_entry"));
        }
    }

    /** Takes away what has come since and tidies the tables, so that the next run finds what this one has found. */
    void forgetSince(Newest newest) throws SQLException {
        try (Connection connection = connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica"); // nothing else refers to these rows
            for (String part : List.of("sla_clock", "support_message", "support_status_change")) {
                statement.execute("DELETE FROM " + part + " WHERE request_id > " + newest.request());
            }
            statement.execute("DELETE FROM support_request WHERE id > " + newest.request());
            statement.execute("DELETE FROM audit_entry WHERE id > " + newest.audit());
            statement.execute("VACUUM (ANALYZE)");
        }
    }

    /** How many rows a table has. */
    long rows(String table) throws SQLException {
        try (Connection connection = connect()) {
            return number(connection, "SELECT count(*) FROM \"" + table + '"');
        }
    }

    /** The first column of the first row. */
    String text(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Ids up to which everything was there before. */
    record Newest(long request, long audit) {}

    /** Its processes: all of them work in the directory of the cluster. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::worksInCluster).toList();
    }

    private boolean worksInCluster(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(cluster);
        } catch (IOException e) {
            return false;
        }
    }
}
