package org.clientele.crm.web.importing;

import java.math.BigDecimal;
import java.util.List;
import org.clientele.crm.domain.importing.RowNote;

/** Prepares what a note about a row says for its text. */
public final class NoteWords {

    private static final String CELL_TEXTS = "error.import.";
    private static final int LONGEST = 80;

    private NoteWords() {}

    /**
     * The values for the placeholders of the note's text: numbers as such, so that they are written in the reader's
     * manner, but the texts of cells as they stand, the long ones cut.
     */
    public static List<Object> arguments(RowNote note) {
        boolean cells = note.key().startsWith(CELL_TEXTS);
        return note.arguments().stream()
                .<Object>map(
                        text -> cells || !text.matches("-?\\d{1,18}(\\.\\d{1,9})?") ? cut(text) : new BigDecimal(text))
                .toList();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "\u2026";
    }
}
