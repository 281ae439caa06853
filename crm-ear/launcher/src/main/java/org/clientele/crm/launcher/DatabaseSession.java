package org.clientele.crm.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** One connection to a database, for setting it up or looking at it. Statements are the launcher's own, never input. */
final class DatabaseSession implements AutoCloseable {

    private static final String CONNECT_SECONDS = "10";

    private final Connection connection;

    private DatabaseSession(Connection connection) {
        this.connection = connection;
    }

    /**
     * Connects.
     *
     * @throws StartFailure when the database cannot be reached or refuses
     */
    static DatabaseSession open(DatabaseAddress address) {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_SECONDS);
        properties.setProperty("ApplicationName", "clientele-launcher");
        try {
            return new DatabaseSession(new Driver().connect(address.url(), properties));
        } catch (SQLException e) {
            throw new StartFailure("Cannot reach the database as " + address + ": " + oneLine(e), e);
        }
    }

    boolean finds(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    int number(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void run(String command) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static StartFailure failed(SQLException e) {
        return new StartFailure("The database refused: " + oneLine(e), e);
    }

    private static String oneLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
