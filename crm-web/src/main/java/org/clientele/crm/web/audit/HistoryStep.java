package org.clientele.crm.web.audit;

import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.audit.AuditAction;

/**
 * What one person changed on a record at one moment.
 *
 * @param icon name of the icon that stands for the kind of change
 */
public record HistoryStep(Instant at, String actorName, String icon, List<Line> lines) {

    /**
     * One line of a step.
     *
     * @param label what it happened to
     * @param oldValue value before, {@code null} for none
     * @param newValue value after, {@code null} for none
     */
    public record Line(AuditAction action, String label, String oldValue, String newValue) {}
}
