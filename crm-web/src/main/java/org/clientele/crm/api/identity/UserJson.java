package org.clientele.crm.api.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.SignedInUser;
import org.clientele.crm.domain.identity.Theme;
import org.clientele.crm.domain.identity.UserRow;

/**
 * A user as the API shows it.
 *
 * @param email only for those who administer users
 */
public record UserJson(String username, String displayName, String email, List<Role> roles, boolean active) {

    static UserJson of(UserRow row) {
        return new UserJson(row.username(), row.displayName(), row.email(), row.roles(), row.active());
    }

    /** The caller, with settings and permissions. */
    public record Me(
            String username,
            String displayName,
            String email,
            Set<Role> roles,
            Set<String> permissions,
            String locale,
            String timeZone,
            Theme theme,
            boolean singleKeyShortcuts) {

        static Me of(SignedInUser user) {
            return new Me(
                    user.username(),
                    user.displayName(),
                    user.email(),
                    new TreeSet<>(user.roles()),
                    new TreeSet<>(user.permissions()),
                    user.locale().toLanguageTag(),
                    user.timeZone().getId(),
                    user.theme(),
                    user.singleKeyShortcuts());
        }
    }

    /** Another look of the pages. */
    public record Look(Theme theme) {}
}
