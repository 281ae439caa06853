package org.clientele.crm.service.shared;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.databaseaccess.ParameterizedSQLBatchWritingMechanism;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.InsertObjectQuery;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Writes many new records and their parts with few statements. The persistence provider inserts a record and the elements
 * of its collections in turn and ends a batch whenever the statement changes, so that records with parts would go to the
 * database one at a time. Here the elements wait, table by table, until something else than an INSERT comes. They may:
 * each refers to its own record and nothing refers to it. Records keep their order.
 */
public final class PartsLast extends ParameterizedSQLBatchWritingMechanism {

    private static final long serialVersionUID = 1L;

    /** Rows of a table that are sent together; the driver writes up to 128 of them into one statement. */
    private static final int MAX_ROWS = 512;

    private transient Map<String, Parts> waiting = new LinkedHashMap<>();

    /** Writes all that is changed through the factory's entity managers in this way from now on. */
    public static void install(EntityManagerFactory factory) {
        factory.unwrap(ServerSession.class).getPlatform().setBatchWritingMechanism(new PartsLast());
    }

    /** Makes a copy of this mechanism, which the provider took for a connection, its own. */
    @Override
    public void setAccessor(DatabaseAccessor accessor, AbstractSession session) {
        super.setAccessor(accessor, session);
        setMaxBatchSize(MAX_ROWS);
        setParameters(new ArrayList<>());
        waiting = new LinkedHashMap<>();
    }

    @Override
    public void appendCall(AbstractSession session, DatabaseCall call) {
        if (isPart(call)) {
            Parts parts = waiting.computeIfAbsent(call.getSQLString(), statement -> new Parts(databaseAccessor));
            parts.appendCall(session, call);
            if (parts.areFull()) {
                executeBatchedStatements(session);
            }
        } else {
            if (!(call.getQuery() instanceof InsertObjectQuery)) {
                executeBatchedStatements(session);
            }
            super.appendCall(session, call);
        }
    }

    @Override
    public void executeBatchedStatements(AbstractSession session) {
        Map<String, Parts> due = waiting;
        waiting = new LinkedHashMap<>();
        super.executeBatchedStatements(session);
        due.values().forEach(parts -> parts.executeBatchedStatements(session));
    }

    /** Forgets all that waits, after a rollback. */
    @Override
    public void clear() {
        super.clear();
        waiting = new LinkedHashMap<>();
    }

    private static boolean isPart(DatabaseCall call) {
        return call.hasParameters()
                && call.getQuery() instanceof InsertObjectQuery insert
                && insert.getDescriptor().isDescriptorTypeAggregate();
    }

    /** The rows that wait for one statement. */
    private static final class Parts extends ParameterizedSQLBatchWritingMechanism {

        private static final long serialVersionUID = 1L;

        Parts(DatabaseAccessor accessor) {
            super(accessor);
            setMaxBatchSize(MAX_ROWS);
        }

        boolean areFull() {
            return getParameters().size() == getMaxBatchSize();
        }
    }
}
