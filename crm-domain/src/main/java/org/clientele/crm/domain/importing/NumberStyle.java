package org.clientele.crm.domain.importing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a file writes numbers. A column has one style, and a cell that is not written in it is no number: nothing is
 * guessed per cell, since {@code 1.250} is one and a quarter in one country and over a thousand in another.
 */
public enum NumberStyle {
    /** {@code 1234567.89} */
    PLAIN("", "."),
    /** {@code 1,234,567.89} */
    ENGLISH(",", "."),
    /** {@code 1.234.567,89} */
    GERMAN(".", ","),
    /** {@code 1 234 567,89}, also with a narrow or unbreakable space */
    FRENCH("[ \u00a0\u202f]", ","),
    /** {@code 1'234'567.89}, also with a typographic apostrophe */
    SWISS("['\u2019]", ".");

    private static final int MAX_LENGTH = 40;

    private final String grouping;
    private final String decimal;
    private final Pattern form;

    NumberStyle(String grouping, String decimal) {
        this.grouping = grouping.length() == 1 ? Pattern.quote(grouping) : grouping;
        this.decimal = decimal;
        String whole = grouping.isEmpty() ? "\\d+" : "(\\d{1,3}(" + this.grouping + "\\d{3})+|\\d+)";
        this.form = Pattern.compile("[-\u2212]?" + whole + "(" + Pattern.quote(decimal) + "\\d+)?");
    }

    /** A number as this style writes it. */
    public String example() {
        String group = this == FRENCH ? " " : this == SWISS ? "'" : this == GERMAN ? "." : this == ENGLISH ? "," : "";
        return "1" + group + "234" + decimal + "56";
    }

    /** The number, or nothing when the text is not wholly a number in this style. */
    public Optional<BigDecimal> parse(String text) {
        if (text.length() > MAX_LENGTH || !form.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = grouping.isEmpty() ? text : text.replaceAll(grouping, "");
        return Optional.of(new BigDecimal(plain.replace(decimal, ".").replace('\u2212', '-')));
    }
}
