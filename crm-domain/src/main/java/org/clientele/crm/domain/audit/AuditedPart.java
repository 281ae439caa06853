package org.clientele.crm.domain.audit;

import org.clientele.crm.domain.shared.AggregateRoot;

/**
 * An entity that is part of a record: its changes stand in the audit trail of that record.
 *
 * <p>Parts that are embedded values or element collections need nothing; they are noted as fields of their owner.
 */
public interface AuditedPart {

    /** The record this is a part of; {@code null} only when the part was taken out of it. */
    AggregateRoot auditRoot();

    /** What readers call this part, on one line and with what matters: {@code Gold support, 2 × 1000.00 EUR}. */
    String auditLabel();
}
