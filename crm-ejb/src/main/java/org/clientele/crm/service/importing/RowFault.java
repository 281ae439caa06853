package org.clientele.crm.service.importing;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.shared.BusinessException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells a fault that is the row's own, such as a value that another customer has, from one of the machinery. */
final class RowFault {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String DATA_EXCEPTION = "22";
    private static final String INTEGRITY_VIOLATION = "23";

    /** What refers to a customer, by the table that does, as the {@code errors} message bundle names it. */
    private static final Map<String, String> REFERENCES = Map.of(
            "customer", "customer",
            "customer_contact", "contact",
            "contract", "contract",
            "support_request", "request");

    private RowFault() {}

    /** What to tell about the row, or nothing when it is not the row's fault. */
    static Optional<RowNote> reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException business) {
                return Optional.of(RowNote.error(
                        null,
                        business.key(),
                        business.arguments().stream().map(String::valueOf).toArray(String[]::new)));
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(RowNote.error(null, "error.import.changedMeanwhile"));
            }
            if (cause instanceof SQLException sql) {
                return reason(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<RowNote> reason(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.equals(UNIQUE_VIOLATION)) {
            return Optional.of(RowNote.error(null, "error.import.takenMeanwhile"));
        }
        if (state.equals(FOREIGN_KEY_VIOLATION)) {
            return Optional.of(RowNote.error(null, "error.import.undo.referenced." + reference(sql)));
        }
        return state.startsWith(DATA_EXCEPTION) || state.startsWith(INTEGRITY_VIOLATION)
                ? Optional.of(RowNote.error(null, "error.import.notStorable"))
                : Optional.empty();
    }

    private static String reference(SQLException sql) {
        ServerErrorMessage message = sql instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        String table = message == null ? null : message.getTable();
        return table == null ? "other" : REFERENCES.getOrDefault(table, "other");
    }
}
