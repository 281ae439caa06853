/**
 * The audit trail: who changed what, when.
 *
 * <p>{@link org.clientele.crm.service.audit.AuditListener} listens to the persistence provider and writes an entry for
 * every change of an {@link org.clientele.crm.domain.shared.AggregateRoot} or
 * {@link org.clientele.crm.domain.audit.AuditedPart} in the transaction of the change: services do nothing for it. A
 * statement that goes past the entities (a native UPDATE) goes past the listener too; whoever writes one notes the
 * change through {@link org.clientele.crm.service.audit.AuditTrail}.
 */
package org.clientele.crm.service.audit;
