package org.clientele.crm.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.audit.AuditService;
import org.clientele.crm.web.shell.Failures;

/**
 * What the editor of a form is told when somebody else changed the record first. See the package's description for its
 * use.
 */
@Dependent
public class EditConflict implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditService audit;

    @Inject
    private HistoryText text;

    private String recordType;
    private String recordNumber;
    private Instant readAt;
    private long version;
    private long versionShown;
    private transient List<AuditRow> changes = List.of();
    private boolean present;

    /**
     * Notes what the form was filled from.
     *
     * @param type type of the record in UPPER_SNAKE, {@code CUSTOMER}
     * @param read the version that was read
     * @param updatedAt when the record was last changed before it was read
     */
    public void began(String type, String number, long read, Instant updatedAt) {
        recordType = type;
        recordNumber = number;
        version = read;
        versionShown = read;
        readAt = updatedAt;
        present = false;
        changes = List.of();
    }

    /**
     * Stores the form; when somebody else was faster, nothing is stored, the page stays and tells what they did.
     *
     * @param store stores the form against the version it is given
     * @param current reads the version that the record has by now
     */
    public void attempt(LongConsumer store, LongSupplier current) {
        present = false;
        try {
            store.accept(version);
        } catch (RuntimeException failure) {
            if (!isLostRace(failure)) {
                throw failure;
            }
            present = true;
            // before the changes: what comes in between is shown twice rather than never
            versionShown = current.getAsLong();
            changes = audit.changesSince(recordType, recordNumber, readAt);
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    /** The next attempt goes over what has been shown; over anything later than that it does not go. */
    public void acceptShown() {
        version = versionShown;
    }

    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleData || Failures.isLostRace(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The version that the form may replace. */
    public long version() {
        return version;
    }

    public boolean isPresent() {
        return present;
    }

    /** Who changed what meanwhile, the latest first; empty when the audit trail does not say. */
    public List<HistoryStep> getSteps() {
        return changes == null ? List.of() : text.steps(changes);
    }
}
