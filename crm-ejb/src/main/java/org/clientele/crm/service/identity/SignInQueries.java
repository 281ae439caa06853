package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.SignInSession;
import org.clientele.crm.domain.identity.SignedInUser;
import org.clientele.crm.domain.identity.Theme;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Finds who stands behind a token, in one statement that also notes, at most once a minute, that it was used. */
@ApplicationScoped
public class SignInQueries {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private static final String USER_COLUMNS = """
            SELECT u.id, u.username, u.display_name, u.email, u.locale, u.time_zone, u.theme, u.single_key_shortcuts,
              u.password_temporary, (SELECT string_agg(r.role, ',') FROM user_role r WHERE r.user_id = u.id), t.id""";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Optional<SignedInUser> bySession(String tokenHash, Instant now) {
        return Sql.of("""
                        WITH seen AS (
                          UPDATE sign_in_session SET last_seen_at = ?
                          WHERE token_hash = ? AND revoked_at IS NULL AND expires_at > ?
                            AND last_seen_at < ? AND last_seen_at > ?)""", now, tokenHash, now, now.minus(USE_NOTED_EVERY), now.minus(SignInSession.IDLE))
                .add(USER_COLUMNS)
                .add("""
                        FROM sign_in_session t JOIN user_account u ON u.id = t.user_id
                        WHERE t.token_hash = ? AND t.revoked_at IS NULL AND t.expires_at > ? AND t.last_seen_at > ?
                          AND u.active""", tokenHash, now, now.minus(SignInSession.IDLE))
                .list(em)
                .stream()
                .map(row -> user(row, row.number(10)))
                .findFirst();
    }

    public Optional<SignedInUser> byAccessToken(String tokenHash, Instant now) {
        return Sql.of("""
                        WITH used AS (
                          UPDATE personal_access_token SET last_used_at = ?
                          WHERE token_hash = ? AND revoked_at IS NULL AND expires_at > ?
                            AND (last_used_at IS NULL OR last_used_at < ?))""", now, tokenHash, now, now.minus(USE_NOTED_EVERY))
                .add(USER_COLUMNS)
                .add("""
                        FROM personal_access_token t JOIN user_account u ON u.id = t.user_id
                        WHERE t.token_hash = ? AND t.revoked_at IS NULL AND t.expires_at > ?
                          AND u.active AND NOT u.password_temporary""", tokenHash, now)
                .list(em)
                .stream()
                .map(row -> user(row, null))
                .findFirst();
    }

    public Optional<SignedInUser> byUsername(String username) {
        return Sql.of(USER_COLUMNS)
                .add("FROM user_account u CROSS JOIN (SELECT NULL AS id) t WHERE u.username = ? AND u.active", username)
                .list(em)
                .stream()
                .map(row -> user(row, null))
                .findFirst();
    }

    private static SignedInUser user(SqlRow row, Long sessionId) {
        return new SignedInUser(
                row.number(0),
                row.text(1),
                row.text(2),
                row.text(3),
                roles(row.text(9)),
                Locale.forLanguageTag(row.text(4)),
                ZoneId.of(row.text(5)),
                row.constant(6, Theme.class),
                row.flag(7),
                row.flag(8),
                sessionId);
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            Arrays.stream(names.split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }
}
