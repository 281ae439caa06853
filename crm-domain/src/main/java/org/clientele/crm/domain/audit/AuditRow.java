package org.clientele.crm.domain.audit;

import java.time.Instant;

/**
 * One line of the audit trail as it is shown.
 *
 * @param actorName display name of the actor, the user name when the user is unknown
 * @see AuditEntry
 */
public record AuditRow(
        long id,
        Instant at,
        String by,
        String actorName,
        String recordType,
        String recordNumber,
        AuditAction action,
        String part,
        String field,
        String oldValue,
        String newValue) {}
