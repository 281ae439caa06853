package org.clientele.crm.domain.importing;

import java.util.List;

/**
 * What is to be told about a row.
 *
 * @param severity an {@code ERROR} keeps the row out, a {@code WARNING} tells what was done with a value
 * @param column the column it is about, {@code null} for the row as a whole
 * @param key key of the text in the {@code errors} message bundle
 * @param arguments values for the text's placeholders; where a cell is the cause, its text is the first
 */
public record RowNote(Severity severity, String column, String key, List<String> arguments) {

    /** How much it matters. */
    public enum Severity {
        WARNING,
        ERROR
    }

    public RowNote {
        arguments = List.copyOf(arguments);
    }

    public static RowNote error(String column, String key, String... arguments) {
        return new RowNote(Severity.ERROR, column, key, List.of(arguments));
    }

    public static RowNote warning(String column, String key, String... arguments) {
        return new RowNote(Severity.WARNING, column, key, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether the row as a whole makes no sense, so that nothing more can be said of it. */
    public boolean refusesRow() {
        return isError() && column == null;
    }

    /** Whether it refuses what stands in a column. */
    public boolean refusesColumn(String name) {
        return isError() && column != null && column.equals(name);
    }
}
