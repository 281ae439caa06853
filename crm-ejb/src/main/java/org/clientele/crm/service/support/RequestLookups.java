package org.clientele.crm.service.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.service.shared.Sql;

/** What has to be known around a request before it is changed: whose it is, who may have it, which one is next. */
@ApplicationScoped
public class RequestLookups {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** The id of a customer that is not archived. */
    public Optional<Long> customerId(String number) {
        return Sql.of("SELECT id FROM customer WHERE number = ? AND archived_at IS NULL", number).list(em).stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    public String customerNumber(long customerId) {
        return Sql.of("SELECT number FROM customer WHERE id = ?", customerId)
                .single(em)
                .text(0);
    }

    /** The id of a contact who is, or once was, with the customer. */
    public Optional<Long> contactId(String number, long customerId) {
        return Sql.of("""
                SELECT p.id FROM contact p WHERE p.number = ?
                AND EXISTS (SELECT 1 FROM customer_contact l WHERE l.contact_id = p.id AND l.customer_id = ?)""", number, customerId).list(em).stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    /**
     * Locks the new or open request that nobody has and that is due first. One that somebody else is just taking is
     * passed over.
     */
    public Optional<String> claimNextUnassigned() {
        return Sql.of("""
                SELECT r.number FROM support_request r
                WHERE r.status IN ('NEW', 'OPEN') AND r.owner IS NULL
                ORDER BY r.due_order, r.id LIMIT 1 FOR UPDATE SKIP LOCKED""").list(em).stream().map(row -> row.text(0)).findFirst();
    }

    /**
     * Numbers of requests for which a moment has come after the last look: a schedule reached, a window over, a clock
     * late that nobody has noted.
     *
     * @param after the last number of the batch before; empty for the first
     */
    public List<String> due(Instant now, String after, int limit) {
        return Sql.of("""
                SELECT r.number FROM support_request r WHERE r.number > ? AND r.id IN (
                  SELECT q.id FROM support_request q WHERE q.status = 'RESOLVED' AND q.reopen_until <= ?
                  UNION ALL
                  SELECT q.id FROM support_request q WHERE q.status = 'SCHEDULED' AND q.pending_until <= ?
                  UNION ALL
                  SELECT k.request_id FROM sla_clock k
                  WHERE k.state = 'RUNNING' AND k.breached_at IS NULL AND k.due_at < ?)
                ORDER BY r.number LIMIT ?""", after, now, now, now, limit).list(em).stream()
                .map(row -> row.text(0))
                .toList();
    }
}
