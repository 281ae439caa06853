package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.SessionRow;
import org.clientele.crm.domain.identity.SignInSession;
import org.clientele.crm.domain.identity.TokenRow;
import org.clientele.crm.domain.identity.UserRow;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Reads users, their sign-ins and their tokens. There are some hundreds of users at most, so that lists are whole. */
@ApplicationScoped
public class UserQueries {

    private static final String USERS = """
            SELECT u.username, u.display_name, u.email,
              (SELECT string_agg(r.role, ',' ORDER BY r.role) FROM user_role r WHERE r.user_id = u.id),
              u.active, u.password_temporary,
              (SELECT max(s.last_seen_at) FROM sign_in_session s WHERE s.user_id = u.id), u.version,
              u.updated_at
            FROM user_account u""";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** All users, active ones first, by name. */
    public List<UserRow> all() {
        return Sql.of(USERS).add("ORDER BY u.active DESC, fold(u.display_name), u.username").list(em).stream()
                .map(UserQueries::user)
                .toList();
    }

    public Optional<UserRow> find(String username) {
        return Sql.of(USERS).add("WHERE u.username = ?", username).list(em).stream()
                .map(UserQueries::user)
                .findFirst();
    }

    /** Living sign-ins of a user, the latest used first. */
    public List<SessionRow> sessions(String username, Instant now) {
        return Sql.of("""
                        SELECT s.id, s.created_at, s.last_seen_at, s.expires_at, s.address, s.user_agent
                        FROM sign_in_session s JOIN user_account u ON u.id = s.user_id
                        WHERE u.username = ? AND s.revoked_at IS NULL AND s.expires_at > ? AND s.last_seen_at > ?
                        ORDER BY s.last_seen_at DESC, s.id""", username, now, now.minus(SignInSession.IDLE)).list(em).stream()
                .map(row -> new SessionRow(
                        row.number(0), row.instant(1), row.instant(2), row.instant(3), row.text(4), row.text(5)))
                .toList();
    }

    /** Valid access tokens of a user, the newest first. */
    public List<TokenRow> tokens(String username, Instant now) {
        return Sql.of("""
                        SELECT t.id, t.name, t.created_at, t.expires_at, t.last_used_at
                        FROM personal_access_token t JOIN user_account u ON u.id = t.user_id
                        WHERE u.username = ? AND t.revoked_at IS NULL AND t.expires_at > ?
                        ORDER BY t.created_at DESC, t.id""", username, now).list(em).stream()
                .map(row -> new TokenRow(row.number(0), row.text(1), row.instant(2), row.instant(3), row.instant(4)))
                .toList();
    }

    private static UserRow user(SqlRow row) {
        String roles = row.text(3) == null ? "" : row.text(3);
        return new UserRow(
                row.text(0),
                row.text(1),
                row.text(2),
                Arrays.stream(roles.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Role::valueOf)
                        .toList(),
                row.flag(4),
                row.flag(5),
                row.instant(6),
                row.number(7),
                row.instant(8));
    }
}
