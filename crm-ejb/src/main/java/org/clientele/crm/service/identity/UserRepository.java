package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.UserAccount;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.shared.Sql;

/** Loads and stores users, for changing them. */
@ApplicationScoped
public class UserRepository {

    /** Any number that no other advisory lock of the application uses. */
    private static final long ADMINISTRATORS_LOCK = 4_711_001L;

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Optional<UserAccount> find(String username) {
        return em.createQuery("SELECT u FROM UserAccount u WHERE u.username = :username", UserAccount.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is none */
    public UserAccount get(String username) {
        return find(username).orElseThrow(() -> new NotFound("user", username));
    }

    /** Who signs in under that user name or e-mail address, both in lower case. */
    public Optional<UserAccount> findBySignInName(String name) {
        return em.createQuery(
                        "SELECT u FROM UserAccount u WHERE u.username = :name OR u.email = :name", UserAccount.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public void add(UserAccount user) {
        em.persist(user);
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT COUNT(u) FROM UserAccount u", Long.class).getSingleResult() == 0;
    }

    public boolean isEmailTaken(String email, String exceptUsername) {
        return em.createQuery(
                                "SELECT COUNT(u) FROM UserAccount u WHERE u.email = :email AND u.username <> :username",
                                Long.class)
                        .setParameter("email", email)
                        .setParameter("username", exceptUsername)
                        .getSingleResult()
                > 0;
    }

    /**
     * Counts the active administrators but one, and holds back other transactions that ask the same until this one
     * ends, so that two administrators cannot remove each other at the same time.
     */
    public long otherAdministrators(String username) {
        Sql.of("SELECT 1 FROM pg_advisory_xact_lock(?)", ADMINISTRATORS_LOCK).list(em);
        return em.createQuery("""
                        SELECT COUNT(u) FROM UserAccount u JOIN u.roles r
                        WHERE u.active = TRUE AND r = :role AND u.username <> :username""", Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("username", username)
                .getSingleResult();
    }

    /** Stores the same password under a stronger hash, which is no change of the user. */
    public void rehash(String username, String passwordHash) {
        Sql.of("UPDATE user_account SET password_hash = ? WHERE username = ?", passwordHash, username)
                .execute(em);
    }
}
