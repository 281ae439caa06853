package org.clientele.crm.acceptance.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database past the application: what is really stored. Within a transaction it sees what that one sees. */
@ApplicationScoped
class Tables {

    @Resource(lookup = "java:app/jdbc/clientele")
    private DataSource database;

    /** The first column of the first row. */
    long number(String query, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, query, arguments);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Changes what no use case would. */
    void change(String statement, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = prepare(connection, statement, arguments)) {
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String text, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
