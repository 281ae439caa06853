package org.clientele.crm.domain.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The user behind a request, as sign-in found them: what pages and services need to know on every request.
 *
 * @param sessionId id of the sign-in, {@code null} for a program with an access token
 * @param passwordTemporary whether nothing but choosing a password is allowed
 */
public record SignedInUser(
        long userId,
        String username,
        String displayName,
        String email,
        Set<Role> roles,
        Locale locale,
        ZoneId timeZone,
        Theme theme,
        boolean singleKeyShortcuts,
        boolean passwordTemporary,
        Long sessionId) {

    public SignedInUser {
        roles = Set.copyOf(roles);
    }

    /** The permissions of all roles together; none while the password is temporary, but to be signed in. */
    public Set<String> permissions() {
        if (passwordTemporary) {
            return Set.of(Permission.SIGNED_IN);
        }
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the roles has the permission. */
    public boolean may(String permission) {
        return permissions().contains(permission);
    }
}
