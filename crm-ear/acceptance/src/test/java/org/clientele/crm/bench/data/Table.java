package org.clientele.crm.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows into one table by {@code COPY}. */
final class Table implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final BufferedWriter rows;

    /** @param columns their names, separated by commas */
    Table(Connection connection, String name, String columns) throws SQLException {
        this.name = name;
        PGCopyOutputStream stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "COPY " + name + " (" + columns + ") FROM STDIN", BUFFER);
        rows = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    /** @param values in the order of the columns; {@code null} for none, anything else as its text */
    void row(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    rows.write('\t');
                }
                rows.write(values[i] == null ? "\\N" : escaped(values[i].toString()));
            }
            rows.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + name, e);
        }
    }

    private static String escaped(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('\t') < 0 && text.indexOf('\n') < 0) {
            return text;
        }
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
