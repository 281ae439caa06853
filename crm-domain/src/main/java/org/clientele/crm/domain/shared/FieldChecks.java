package org.clientele.crm.domain.shared;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Collects what is wrong with the inputs of a command, so that all of it is told at once.
 *
 * <pre>{@code
 * var checks = new FieldChecks();
 * name = checks.requiredText("name", name, 200);
 * checks.done();
 * }</pre>
 *
 * Text is refused, never repaired: a NUL, another control character or a lone surrogate is an error. White space around
 * a text is not part of it; a blank text is absent ({@code null}).
 */
public class FieldChecks {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> TIME_ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes an error; the key is looked up in the {@code errors} message bundle. */
    public void reject(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, List.of(arguments)));
    }

    /** Notes the error unless the condition holds. */
    public void require(boolean condition, String field, String key, Object... arguments) {
        if (!condition) {
            reject(field, key, arguments);
        }
    }

    /** Whether a text is a name of the IANA time zone database. */
    public static boolean isTimeZone(String text) {
        return text != null && TIME_ZONES.contains(text);
    }

    /** A value that must be there. */
    public <T> T required(String field, T value) {
        require(value != null, field, "error.required");
        return value;
    }

    /** A text on one line that must be there, at most {@code maxLength} UTF-16 units. */
    public String requiredText(String field, String value, int maxLength) {
        String text = optionalText(field, value, maxLength);
        require(text != null || hasErrorFor(field), field, "error.required");
        return text;
    }

    /** A text on one line, at most {@code maxLength} UTF-16 units; blank is absent. */
    public String optionalText(String field, String value, int maxLength) {
        return text(field, value, maxLength, false);
    }

    /** A text that may have several lines; line ends become {@code \n}. */
    public String optionalLines(String field, String value, int maxLength) {
        return text(field, value == null ? null : value.replace("\r\n", "\n"), maxLength, true);
    }

    /** A text that may have several lines and must be there. */
    public String requiredLines(String field, String value, int maxLength) {
        String text = optionalLines(field, value, maxLength);
        require(text != null || hasErrorFor(field), field, "error.required");
        return text;
    }

    /** A number from {@code min} to {@code max}, both inclusive; absent is fine. */
    public <N extends Number & Comparable<N>> N range(String field, N value, N min, N max) {
        if (value != null && (value.compareTo(min) < 0 || value.compareTo(max) > 0)) {
            reject(field, "error.range", min, max);
        }
        return value;
    }

    /** An amount with at most {@code scale} decimals; absent is fine. */
    public BigDecimal decimals(String field, BigDecimal value, int scale) {
        if (value != null && value.stripTrailingZeros().scale() > scale) {
            reject(field, "error.decimals", scale);
        }
        return value;
    }

    /** An ISO 3166-1 alpha-2 country code in capitals; absent is fine. */
    public String country(String field, String value) {
        String code = optionalText(field, value, 2);
        require(code == null || COUNTRIES.contains(code), field, "error.country", String.valueOf(code));
        return code;
    }

    /** Whether an error was noted for the field. */
    public boolean hasErrorFor(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** Takes over the errors of a part, its fields below the prefix: {@code lines[0]} + {@code product}. */
    public void addAll(String prefix, InvalidInput part) {
        for (FieldError error : part.errors()) {
            errors.add(new FieldError(prefix + "." + error.field(), error.key(), error.arguments()));
        }
    }

    /** Does a step and takes over the errors that it meets, so that those of the next step are told with them. */
    public void collect(Runnable step) {
        try {
            step.run();
        } catch (InvalidInput refused) {
            errors.addAll(refused.errors());
        }
    }

    /** @throws InvalidInput if anything was rejected */
    public void done() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private String text(String field, String value, int maxLength, boolean multiLine) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > maxLength) {
            reject(field, "error.tooLong", maxLength, text.length());
        }
        if (text.codePoints().anyMatch(c -> isUnstorable(c, multiLine))) {
            reject(field, "error.illegalCharacter");
        }
        return text;
    }

    private static boolean isUnstorable(int codePoint, boolean multiLine) {
        if (multiLine && (codePoint == '\n' || codePoint == '\t')) {
            return false;
        }
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
