package org.clientele.crm.domain.importing;

import java.util.regex.Pattern;

/**
 * Cells of files that we hand out, safe to open in a spreadsheet: a cell that a spreadsheet would take for a formula
 * gets an apostrophe in front. Reading one of our own files takes exactly that apostrophe away again, so that a cell
 * survives the round trip unchanged whatever it holds.
 */
public final class SpreadsheetText {

    /** Formula characters, also full-width ones, behind any white space, control characters and earlier apostrophes. */
    private static final Pattern DANGEROUS =
            Pattern.compile("'*[\\s\\p{Cntrl}\\p{Z}]*[=+\\-@\uff1d\uff0b\uff0d\uff20|%\\t\\r].*", Pattern.DOTALL);

    private static final String GUARD = "'";

    private SpreadsheetText() {}

    public static String guard(String cell) {
        return DANGEROUS.matcher(cell).matches() ? GUARD + cell : cell;
    }

    /** The inverse of {@link #guard}. */
    public static String unguard(String cell) {
        return cell.startsWith(GUARD) && DANGEROUS.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
