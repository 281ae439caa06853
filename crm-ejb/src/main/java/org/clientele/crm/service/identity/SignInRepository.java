package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.clientele.crm.domain.identity.SignInSession;
import org.clientele.crm.domain.identity.SignInThrottle;
import org.clientele.crm.service.shared.Sql;

/** Loads and stores sign-ins and their throttles. */
@ApplicationScoped
public class SignInRepository {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** The throttle of that account name or address, made when there is none, locked until the transaction ends. */
    public SignInThrottle throttle(SignInThrottle.Kind kind, String subject, Instant now) {
        String key = kind.key(subject);
        Sql.of("""
                        INSERT INTO sign_in_throttle (subject, failures, last_failure_at, blocked_until)
                        VALUES (?, 0, ?, ?) ON CONFLICT (subject) DO NOTHING""", key, now, now).execute(em);
        return em.find(SignInThrottle.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(SignInSession session) {
        em.persist(session);
    }

    public Optional<SignInSession> findByTokenHash(String tokenHash) {
        return em.createQuery("SELECT s FROM SignInSession s WHERE s.tokenHash = :hash", SignInSession.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    public Optional<SignInSession> find(long id, String username) {
        return em.createQuery(
                        "SELECT s FROM SignInSession s WHERE s.id = :id AND s.user.username = :username",
                        SignInSession.class)
                .setParameter("id", id)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /**
     * Ends all sign-ins of a user at once.
     *
     * @param exceptId a sign-in that goes on, {@code null} for none
     */
    public void revokeAll(String username, Long exceptId, Instant at) {
        Sql.of("""
                        UPDATE sign_in_session SET revoked_at = ?
                        WHERE revoked_at IS NULL AND user_id = (SELECT id FROM user_account WHERE username = ?)""", at, username)
                .addIf(exceptId != null, "AND id <> ?", exceptId)
                .execute(em);
    }

    /** Deletes what no longer means anything: ended sign-ins and forgotten failures. */
    public void deleteOutdated(Instant now) {
        Sql.of("DELETE FROM sign_in_session WHERE expires_at < ?", now).execute(em);
        Sql.of("DELETE FROM sign_in_throttle WHERE last_failure_at < ?", now.minus(SignInThrottle.MEMORY))
                .execute(em);
    }
}
