package org.clientele.crm.service.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Reads along while a CSV file is parsed and stops at the first character that does not belong there: a quote inside an
 * unquoted cell, text behind a closing quote, a quote that is never closed, a NUL, or a cell or row beyond its limit. A
 * parser would read on and put cells together that do not belong together.
 */
final class CsvGuard extends FilterReader {

    private enum Place {
        CELL_START,
        UNQUOTED,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private final FileLimits limits;

    private Place place = Place.CELL_START;
    private int line = 1;
    private int quoteLine;
    private int column = 1;
    private int cellLength;
    private boolean afterCarriageReturn;

    CsvGuard(Reader in, char separator, FileLimits limits) {
        super(in);
        this.separator = separator;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0 && place == Place.QUOTED) {
            throw new InvalidInput("file", "error.import.quoteNotClosed", quoteLine);
        }
        for (int i = offset; i < offset + count; i++) {
            check(buffer[i]);
        }
        return count;
    }

    private void check(char c) {
        if (c == 0) {
            throw new InvalidInput("file", "error.import.nul", line);
        }
        if (place == Place.QUOTED) {
            checkQuoted(c);
        } else if (c == separator) {
            nextCell();
        } else if (c == '\n' || c == '\r') {
            nextRow();
        } else if (c == '"') {
            checkQuote();
        } else {
            if (place == Place.QUOTE_IN_QUOTED) {
                throw new InvalidInput("file", "error.import.textBehindQuote", line);
            }
            place = Place.UNQUOTED;
            checkLength();
        }
        countLine(c);
    }

    private void checkQuoted(char c) {
        if (c == '"') {
            place = Place.QUOTE_IN_QUOTED;
        } else {
            checkLength();
        }
    }

    private void checkQuote() {
        switch (place) {
            case CELL_START -> {
                place = Place.QUOTED;
                quoteLine = line;
            }
            case QUOTE_IN_QUOTED -> {
                place = Place.QUOTED;
                checkLength();
            }
            case UNQUOTED, QUOTED -> throw new InvalidInput("file", "error.import.quoteInside", line);
        }
    }

    private void checkLength() {
        cellLength++;
        if (cellLength > limits.cellLength()) {
            throw new InvalidInput("file", "error.import.cellTooLong", line, limits.cellLength());
        }
    }

    private void nextCell() {
        place = Place.CELL_START;
        cellLength = 0;
        column++;
        if (column > limits.columns()) {
            throw new InvalidInput("file", "error.import.tooManyColumns", line, limits.columns());
        }
    }

    private void nextRow() {
        place = Place.CELL_START;
        cellLength = 0;
        column = 1;
    }

    private void countLine(char c) {
        if (c == '\r' || c == '\n' && !afterCarriageReturn) {
            line++;
        }
        afterCarriageReturn = c == '\r';
    }
}
