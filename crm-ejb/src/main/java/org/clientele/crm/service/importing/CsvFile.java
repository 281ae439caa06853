package org.clientele.crm.service.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.clientele.crm.domain.importing.FileFormat;
import org.clientele.crm.domain.importing.MappingGuess;
import org.clientele.crm.domain.importing.MappingWish;
import org.clientele.crm.domain.importing.SpreadsheetText;
import org.clientele.crm.domain.shared.InvalidInput;

/** Reads files of comma separated values as RFC 4180 has them, row by row in constant memory. */
final class CsvFile {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int HEAD = 64 * 1024;
    private static final int SAMPLE_ROWS = 100;

    private final FileContent content;
    private final FileLimits limits;

    CsvFile(FileContent content, FileLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    /**
     * What a check found.
     *
     * @param rows number of rows without the header
     * @param samples the first of them
     */
    record Checked(FileFormat format, int rows, List<List<String>> samples) {}

    /**
     * Reads all of the file once and finds out how it is written.
     *
     * @throws InvalidInput if it is no such file, is broken, has no row or is beyond a limit
     */
    Checked check(MappingWish wish) throws IOException {
        BinaryFiles.refuse(content);
        TextEncoding encoding = EncodingDetector.detect(content, wish.encoding());
        char separator = wish.separator() == null ? separator(encoding) : wish.separator();
        int[] rows = new int[1];
        List<List<String>> first = new ArrayList<>();
        parse(encoding, separator, row -> {
            rows[0]++;
            if (first.size() <= SAMPLE_ROWS) {
                first.add(row.cells());
            }
            if (rows[0] > limits.rows() + 1) {
                throw new InvalidInput("file", "error.import.tooManyRows", limits.rows());
            }
        });
        if (first.isEmpty()) {
            throw new InvalidInput("file", "error.import.empty");
        }
        List<List<String>> following = first.subList(1, first.size());
        boolean header = wish.hasHeader() == null ? MappingGuess.isHeader(first.get(0), following) : wish.hasHeader();
        if (header && rows[0] == 1) {
            throw new InvalidInput("file", "error.import.headerOnly");
        }
        FileFormat format = new FileFormat(
                encoding.charset().name(), encoding.invalidBytes(), separator, header, columns(first.get(0), header));
        return new Checked(format, rows[0] - (header ? 1 : 0), List.copyOf(header ? following : first));
    }

    /**
     * Reads the rows behind the header. In a file of rejected rows that we handed out, what guards cells against
     * spreadsheets is taken off again.
     */
    void read(FileFormat format, Consumer<CsvRow> rows) throws IOException {
        boolean ours = isOurs(format.columns());
        boolean[] skip = {format.hasHeader()};
        TextEncoding encoding = new TextEncoding(Charset.forName(format.encoding()), format.invalidBytes());
        parse(encoding, format.separator(), row -> {
            if (skip[0]) {
                skip[0] = false;
            } else {
                rows.accept(ours ? new CsvRow(row.line(), unguarded(row.cells())) : row);
            }
        });
    }

    static boolean isOurs(List<String> columns) {
        return columns.contains(MappingGuess.REASON_COLUMN);
    }

    private void parse(TextEncoding encoding, char separator, Consumer<CsvRow> rows) throws IOException {
        try (Reader reader = encoding.reader(content.open());
                CsvReader<CsvRecord> csv = csv(new CsvGuard(reader, separator, limits), separator)) {
            for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                CsvRecord read = records.next();
                CsvRow row = new CsvRow((int) read.getStartingLineNumber(), read.getFields());
                if (!row.isBlank()) {
                    rows.accept(row);
                }
            }
        } catch (CsvParseException broken) {
            throw rootInput(broken);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** The parser wraps what the guard says. */
    private static RuntimeException rootInput(CsvParseException broken) {
        return broken.getCause() instanceof InvalidInput input
                ? input
                : new InvalidInput("file", "error.import.malformed", String.valueOf(broken.getMessage()));
    }

    private static CsvReader<CsvRecord> csv(Reader reader, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader);
    }

    /** The separator that divides the first rows most evenly, a comma when none does. */
    private char separator(TextEncoding encoding) throws IOException {
        String head;
        try (Reader reader = encoding.reader(content.open())) {
            char[] buffer = new char[HEAD];
            int length = 0;
            for (int read; length < HEAD && (read = reader.read(buffer, length, HEAD - length)) >= 0; ) {
                length += read;
            }
            head = new String(buffer, 0, length);
        }
        char best = ',';
        int bestColumns = 1;
        for (char candidate : SEPARATORS) {
            int columns = evenColumns(head, candidate);
            if (columns > bestColumns) {
                best = candidate;
                bestColumns = columns;
            }
        }
        return best;
    }

    /** How many columns the first row has if most of the others have as many; else 1. */
    private static int evenColumns(String head, char separator) {
        List<Integer> counts = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = csv(new StringReader(head), separator)) {
            Iterator<CsvRecord> records = csv.iterator();
            while (records.hasNext() && counts.size() < SAMPLE_ROWS) {
                counts.add(records.next().getFieldCount());
            }
        } catch (CsvParseException cutOff) {
            // the sample ends inside a quoted cell, or this is not the separator; what was counted counts
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (counts.isEmpty()) {
            return 1;
        }
        int even = Collections.frequency(counts, counts.get(0));
        return even * 2 > counts.size() ? counts.get(0) : 1;
    }

    private static List<String> columns(List<String> first, boolean header) {
        boolean ours = header && isOurs(first);
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String cell = ours ? SpreadsheetText.unguard(first.get(i)) : first.get(i);
            String wanted = header && !cell.isBlank() ? cell.strip() : "Column " + (i + 1);
            String name = wanted;
            for (int number = 2; !taken.add(name); number++) {
                name = wanted + " (" + number + ")";
            }
            names.add(name);
        }
        return names;
    }

    private static List<String> unguarded(List<String> cells) {
        return cells.stream().map(SpreadsheetText::unguard).toList();
    }
}
