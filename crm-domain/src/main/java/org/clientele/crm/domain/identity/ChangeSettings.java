package org.clientele.crm.domain.identity;

import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * A user's own settings.
 *
 * @param locale BCP 47 tag of language and formats
 * @param timeZone IANA name
 * @param singleKeyShortcuts whether single letters work as shortcuts outside of fields
 * @param expectedVersion version the user saw
 */
public record ChangeSettings(
        String displayName,
        String email,
        String locale,
        String timeZone,
        Theme theme,
        boolean singleKeyShortcuts,
        Long expectedVersion) {

    /** @throws InvalidInput naming every field that is not acceptable */
    public ChangeSettings {
        var checks = new FieldChecks();
        displayName = checks.requiredText("displayName", displayName, 100);
        email = UserFields.email(checks, email);
        locale = UserFields.locale(checks, locale);
        timeZone = UserFields.timeZone(checks, timeZone);
        checks.required("theme", theme);
        checks.done();
    }
}
