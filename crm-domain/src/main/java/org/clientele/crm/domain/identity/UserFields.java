package org.clientele.crm.domain.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.Stamp;

/** What the fields of a user must look like, for every command that sets them. */
final class UserFields {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final Pattern EMAIL = Pattern.compile("[!-?A-~]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private UserFields() {}

    /** Lower case: two users must not differ by case alone. */
    static String username(FieldChecks checks, String value) {
        String name = checks.requiredText("username", lower(value), 40);
        boolean reserved = Stamp.SYSTEM.equals(name) || "anonymous".equals(name);
        boolean acceptable = name == null || USERNAME.matcher(name).matches() && !reserved;
        checks.require(acceptable, "username", "error.username");
        return name;
    }

    static String email(FieldChecks checks, String value) {
        String email = checks.requiredText("email", lower(value), 254);
        boolean acceptable = email == null || EMAIL.matcher(email).matches();
        checks.require(acceptable, "email", "error.email");
        return email;
    }

    /** A BCP 47 language tag of a locale this Java knows. */
    static String locale(FieldChecks checks, String value) {
        String tag = checks.requiredText("locale", value, 35);
        boolean known = tag == null
                || !tag.isEmpty()
                        && Locale.forLanguageTag(tag).toLanguageTag().equals(tag)
                        && !Locale.forLanguageTag(tag).getLanguage().isEmpty();
        checks.require(known, "locale", "error.locale");
        return tag;
    }

    static String timeZone(FieldChecks checks, String value) {
        String zone = checks.requiredText("timeZone", value, 64);
        boolean known = zone == null || FieldChecks.isTimeZone(zone);
        checks.require(known, "timeZone", "error.timeZone");
        return zone;
    }

    private static String lower(String value) {
        return value == null ? null : value.strip().toLowerCase(Locale.ROOT);
    }
}
