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
 * @param changes the values of the customer that it changes; empty unless it updates one
 */
record ImportRowJson(
        int line,
        RowOutcome outcome,
        String customer,
        List<String> cells,
        List<Note> reasons,
        List<Note> warnings,
        List<Change> changes,
        UndoOutcome undo) {

    /** Something to tell, about one column or about the row. */
    record Note(String column, String code, String message) {

        static Note of(RowNote note) {
            return new Note(note.column(), note.key().replaceFirst("^error\\.", ""), words(note));
        }
    }

    /**
     * A value before and after, each absent for none: constants in UPPER_SNAKE, money as {@code 1000.00 EUR}, lists with
     * commas.
     */
    record Change(String field, String oldValue, String newValue) {}

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
                row.changes().entrySet().stream()
                        .map(change -> new Change(
                                change.getKey().apiName(),
                                change.getValue().before(),
                                change.getValue().after()))
                        .toList(),
                row.undo());
    }

    static String words(RowNote note) {
        return ApiTexts.text(note.key(), NoteWords.arguments(note));
    }
}
