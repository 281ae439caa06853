package org.clientele.crm.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.audit.AuditService;

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
    private transient List<AuditRow> changes = List.of();
    private boolean present;

    /**
     * Notes what the form was filled from.
     *
     * @param type type of the record in UPPER_SNAKE, {@code CUSTOMER}
     * @param updatedAt when the record was last changed before it was read
     */
    public void began(String type, String number, Instant updatedAt) {
        recordType = type;
        recordNumber = number;
        readAt = updatedAt;
        present = false;
        changes = List.of();
    }

    /** Stores the form; when somebody else was faster, nothing is stored, the page stays and tells what they did. */
    public void attempt(Runnable store) {
        present = false;
        try {
            store.run();
        } catch (RuntimeException failure) {
            if (!isLostRace(failure)) {
                throw failure;
            }
            present = true;
            changes = audit.changesSince(recordType, recordNumber, readAt);
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleData || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    public boolean isPresent() {
        return present;
    }

    /** Who changed what meanwhile, the latest first; empty when the audit trail does not say. */
    public List<HistoryStep> getSteps() {
        return changes == null ? List.of() : text.steps(changes);
    }
}
