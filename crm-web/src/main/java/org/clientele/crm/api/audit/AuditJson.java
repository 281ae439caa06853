package org.clientele.crm.api.audit;

import java.time.Instant;
import org.clientele.crm.domain.audit.AuditAction;
import org.clientele.crm.domain.audit.AuditRow;

/** An entry of the audit trail as the API shows it. */
public record AuditJson(
        Instant at,
        String by,
        String recordType,
        String record,
        AuditAction action,
        String part,
        String field,
        String oldValue,
        String newValue) {

    static AuditJson of(AuditRow row) {
        return new AuditJson(
                row.at(),
                row.by(),
                row.recordType(),
                row.recordNumber(),
                row.action(),
                row.part(),
                row.field(),
                row.oldValue(),
                row.newValue());
    }
}
