package org.clientele.crm.domain.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the audit trail as it is written.
 *
 * @param at when, UTC
 * @param by user name of the one who did it, or {@code system}
 * @param recordType type of the record in UPPER_SNAKE, {@code SUPPORT_REQUEST}
 * @param recordNumber the record's business number
 * @param action what happened
 * @param part the part of the record it happened to, {@code null} for the record itself
 * @param field path of the field, {@code address.city}; {@code null} for creation and deletion
 * @param oldValue the value before as text, {@code null} for none or a confidential one
 * @param newValue the value after as text, {@code null} for none or a confidential one
 */
public record AuditEntry(
        Instant at,
        String by,
        String recordType,
        String recordNumber,
        AuditAction action,
        String part,
        String field,
        String oldValue,
        String newValue) {

    public AuditEntry {
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
        Objects.requireNonNull(recordType);
        Objects.requireNonNull(recordNumber);
        Objects.requireNonNull(action);
    }
}
