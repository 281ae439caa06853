package org.clientele.crm.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.clientele.crm.domain.audit.AuditEntry;
import org.clientele.crm.service.shared.Sql;

/** Notes changes that are made by a statement instead of through an entity, which the listener cannot see. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** Notes a change in the running transaction. */
    public void note(AuditEntry entry) {
        Sql.of(
                        """
                        INSERT INTO audit_entry
                          (at, actor, record_type, record_number, action, part, field, old_value, new_value)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        entry.at(),
                        entry.by(),
                        entry.recordType(),
                        entry.recordNumber(),
                        entry.action(),
                        entry.part(),
                        entry.field(),
                        entry.oldValue(),
                        entry.newValue())
                .execute(em);
    }
}
