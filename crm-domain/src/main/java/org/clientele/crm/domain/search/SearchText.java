package org.clientele.crm.domain.search;

import java.util.Arrays;
import java.util.List;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * What somebody looks for: words, each of which must be found. A text that could be a telephone number is looked for as
 * one, too.
 *
 * @param text without white space around it
 */
public record SearchText(String text) {

    public static final int MIN_LENGTH = 2;
    public static final int MAX_LENGTH = 100;

    private static final int MAX_WORDS = 6;
    private static final int MIN_DIGITS = 4;

    /** @throws InvalidInput for a text that is too short, too long or cannot stand in any record */
    public SearchText {
        var checks = new FieldChecks();
        text = checks.requiredText("q", text, MAX_LENGTH);
        checks.require(text == null || text.length() >= MIN_LENGTH, "q", "error.searchTooShort", MIN_LENGTH);
        checks.done();
    }

    public List<String> words() {
        return Arrays.stream(text.split("\\s+")).limit(MAX_WORDS).toList();
    }

    /** The digits of a telephone number, without leading zeros; {@code null} if the text cannot be one. */
    public String digits() {
        String digits = text.replaceAll("[+()./ -]", "").replaceFirst("^0+", "");
        return digits.length() >= MIN_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? digits : null;
    }
}
