package org.clientele.crm.service.idempotency;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.service.shared.CurrentCaller;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/**
 * Keeps the answers of creating requests, in the transaction that creates: either both are stored or neither is. A
 * second request with the same key waits for the first one to end.
 */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class IdempotencyService {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The answer given to an earlier request of this caller with this key.
     *
     * @param fingerprint what is asked now
     * @throws IdempotencyKeyReused if the earlier request asked for something else
     */
    public Optional<IdempotentAnswer> earlierAnswer(String key, String fingerprint) {
        String owner = caller.username();
        Sql.of("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))", owner, key)
                .list(em);
        List<SqlRow> rows = Sql.of(
                        "SELECT fingerprint, status, location, entity_tag, body FROM idempotent_answer"
                                + " WHERE username = ? AND key = ?",
                        owner,
                        key)
                .list(em);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SqlRow row = rows.get(0);
        if (!fingerprint.equals(row.text(0))) {
            throw new IdempotencyKeyReused(key);
        }
        return Optional.of(new IdempotentAnswer(row.text(0), row.count(1), row.text(2), row.text(3), row.text(4)));
    }

    /** Keeps the answer for a day. */
    public void keep(String key, IdempotentAnswer answer) {
        em.flush();
        em.createNativeQuery("INSERT INTO idempotent_answer"
                        + " (username, key, fingerprint, status, location, entity_tag, body, created_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, now())")
                .setParameter(1, caller.username())
                .setParameter(2, key)
                .setParameter(3, answer.fingerprint())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, answer.entityTag())
                .setParameter(7, answer.body())
                .executeUpdate();
    }

    /** Forgets answers that are older than a day. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    void forgetOldAnswers() {
        Sql.of(
                        "DELETE FROM idempotent_answer WHERE created_at < ?",
                        clock.instant().minus(KEPT))
                .execute(em);
    }
}
