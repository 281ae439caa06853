package org.clientele.crm.service.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.clientele.crm.domain.audit.AuditEntry;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/** Writes audit entries in one round trip, on the connection of the running transaction. */
final class AuditWriter {

    private static final String INSERT = """
            INSERT INTO audit_entry
              (at, actor, record_type, record_number, action, part, field, old_value, new_value)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private AuditWriter() {}

    static void write(UnitOfWorkImpl unitOfWork, List<AuditEntry> entries) {
        if (!unitOfWork.isInTransaction()) {
            unitOfWork.beginEarlyTransaction();
        }
        Accessor accessor = unitOfWork.getAccessor();
        accessor.incrementCallCount(unitOfWork.getParent());
        try {
            write(accessor.getConnection(), entries);
        } catch (SQLException e) {
            throw DatabaseException.sqlException(e);
        } finally {
            accessor.decrementCallCount();
        }
    }

    private static void write(Connection connection, List<AuditEntry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditEntry entry : entries) {
                insert.setTimestamp(1, Timestamp.from(entry.at()));
                insert.setString(2, entry.by());
                insert.setString(3, entry.recordType());
                insert.setString(4, entry.recordNumber());
                insert.setString(5, entry.action().name());
                insert.setString(6, entry.part());
                insert.setString(7, entry.field());
                insert.setString(8, entry.oldValue());
                insert.setString(9, entry.newValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
