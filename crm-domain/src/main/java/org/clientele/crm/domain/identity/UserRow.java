package org.clientele.crm.domain.identity;

import java.time.Instant;
import java.util.List;

/**
 * A user in a list.
 *
 * @param email {@code null} for a reader who does not need to know it
 * @param lastSeenAt last request of a browser sign-in, {@code null} before the first
 */
public record UserRow(
        String username,
        String displayName,
        String email,
        List<Role> roles,
        boolean active,
        boolean passwordTemporary,
        Instant lastSeenAt,
        long version,
        Instant updatedAt) {

    public UserRow withoutEmail() {
        return new UserRow(
                username, displayName, null, roles, active, passwordTemporary, lastSeenAt, version, updatedAt);
    }
}
