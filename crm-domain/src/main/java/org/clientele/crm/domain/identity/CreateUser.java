package org.clientele.crm.domain.identity;

import java.util.Set;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Gives a person access.
 *
 * @param username 2 to 40 of {@code a-z 0-9 . _ -}, beginning with a letter; made lower case
 * @param email address, at most 254 characters; made lower case; unique
 * @param roles at least one
 * @param locale BCP 47 tag of language and formats
 * @param timeZone IANA name
 */
public record CreateUser(
        String username, String displayName, String email, Set<Role> roles, String locale, String timeZone) {

    public static final String DEFAULT_LOCALE = "en-GB";
    public static final String DEFAULT_TIME_ZONE = "Europe/Berlin";

    /** @throws InvalidInput naming every field that is not acceptable */
    public CreateUser {
        var checks = new FieldChecks();
        username = UserFields.username(checks, username);
        displayName = checks.requiredText("displayName", displayName, 100);
        email = UserFields.email(checks, email);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        checks.require(!roles.isEmpty(), "roles", "error.required");
        locale = UserFields.locale(checks, locale == null ? DEFAULT_LOCALE : locale);
        timeZone = UserFields.timeZone(checks, timeZone == null ? DEFAULT_TIME_ZONE : timeZone);
        checks.done();
    }
}
