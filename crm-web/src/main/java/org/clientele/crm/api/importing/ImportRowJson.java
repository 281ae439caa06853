package org.clientele.crm.api.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.crm.api.shared.ApiTexts;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.UndoOutcome;
import org.clientele.crm.web.importing.NoteWords;

/**
 * A row of a file with its outcome.
 *
 * @param line the line of the file on which it begins, from 1
 * @param customer number of the customer it created, changed or found
 * @param cells as they stand in the file
 * @param reasons why it is rejected
 * @param warnings what else is to be told about it
 */
record ImportRowJson(
        int line,
        RowOutcome outcome,
        String customer,
        List<String> cells,
        List<Note> reasons,
        List<Note> warnings,
        UndoOutcome undo) {

    /** Something to tell, about one column or about the row. */
    record Note(String column, String code, String message) {

        static Note of(RowNote note) {
            return new Note(note.column(), note.key().replaceFirst("^error\\.", ""), words(note));
        }
    }

    static ImportRowJson of(ImportRow row) {
        Map<Boolean, List<Note>> notes = row.notes().stream()
                .collect(
                        Collectors.partitioningBy(RowNote::isError, Collectors.mapping(Note::of, Collectors.toList())));
        return new ImportRowJson(
                row.line(),
                row.outcome(),
                row.customerNumber(),
                row.cells(),
                notes.get(true),
                notes.get(false),
                row.undo());
    }

    static String words(RowNote note) {
        return ApiTexts.text(note.key(), NoteWords.arguments(note));
    }
}
