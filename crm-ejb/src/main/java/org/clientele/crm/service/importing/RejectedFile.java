package org.clientele.crm.service.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.crm.domain.importing.FileFormat;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.MappingGuess;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.SpreadsheetText;
import org.clientele.crm.domain.shared.Page;

/**
 * Writes rejected rows as CSV: UTF-8 with a byte order mark, which spreadsheets need, the separator of the original, all
 * its columns, and last the reasons. Cells are guarded against being taken for formulas; importing the file takes the
 * guard off. A row with too many or too few cells keeps them, so that it is told again rather than taken in shifted.
 */
final class RejectedFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final FileFormat format;
    private final Function<RowNote, String> words;
    private final int oldReasons;

    RejectedFile(FileFormat format, Function<RowNote, String> words) {
        this.format = format;
        this.words = words;
        this.oldReasons = format.columns().indexOf(MappingGuess.REASON_COLUMN);
    }

    /** @param pages the rows by cursor, the first page by {@code null} */
    void write(OutputStream out, Function<String, Page<ImportRow>> pages) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(format.separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(guarded(format.columns(), MappingGuess.REASON_COLUMN));
            String cursor = null;
            do {
                Page<ImportRow> page = pages.apply(cursor);
                page.items().forEach(row -> csv.writeRecord(guarded(row.cells(), reasons(row))));
                cursor = page.nextCursor();
            } while (cursor != null);
            csv.flush();
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private String reasons(ImportRow row) {
        return row.notes().stream()
                .filter(RowNote::isError)
                .map(note -> note.column() == null ? words.apply(note) : note.column() + ": " + words.apply(note))
                .collect(Collectors.joining(" "));
    }

    private List<String> guarded(List<String> cells, String last) {
        List<String> guarded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i != oldReasons) {
                guarded.add(SpreadsheetText.guard(cells.get(i)));
            }
        }
        guarded.add(SpreadsheetText.guard(last));
        return guarded;
    }
}
