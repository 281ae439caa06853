package org.clientele.crm.acceptance.runtime;

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

/** The embedded database server of one data directory, seen as the operating system and its superuser see it. */
final class DatabaseServer {

    private static final int LINE_OF_PORT = 3;

    private final Path data;

    DatabaseServer(Path data) {
        this.data = data;
    }

    private Path cluster() {
        return data.resolve("postgresql/18");
    }

    /** Its processes, whoever started them: all of them work in the directory of the cluster. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::worksInCluster).toList();
    }

    private boolean worksInCluster(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(cluster());
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        try {
            return Integer.parseInt(Files.readAllLines(cluster().resolve("postmaster.pid"))
                    .get(LINE_OF_PORT)
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password with which the application signs in. */
    String password() {
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            Properties secrets = new Properties();
            secrets.load(reader);
            return secrets.getProperty("database.password");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/clientele", "clientele", password);
    }

    void run(String... commands) throws SQLException {
        try (Connection connection = connect(password());
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** The first column of the first row. */
    String read(String query) throws SQLException {
        try (Connection connection = connect(password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
