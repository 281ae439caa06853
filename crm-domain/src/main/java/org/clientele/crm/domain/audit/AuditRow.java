package org.clientele.crm.domain.audit;

import java.time.Instant;

/**
 * One line of the audit trail as it is shown.
 *
 * @param by user name of the actor, or what stands for jobs
 * @see AuditEntry
 */
public record AuditRow(
        long id,
        Instant at,
        String by,
        String recordType,
        String recordNumber,
        AuditAction action,
        String part,
        String field,
        String oldValue,
        String newValue) {}
