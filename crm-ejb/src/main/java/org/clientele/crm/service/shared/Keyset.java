package org.clientele.crm.service.shared;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;

/**
 * Reads a page of a list by keyset (seek method): ordered by one column and then by id, each page begins behind the
 * last row of the one before.
 *
 * <p>The query's first two columns must be the sort column and the id. The cursor holds both and the direction; it says
 * nothing secret and is checked when it comes back.
 *
 * @param column the sort column as it stands in the query, not null in any row; a constant of the caller
 * @param type how the column's value is written into a cursor and read back
 * @param descending whether the list runs from high to low
 */
public record Keyset(String column, String idColumn, ValueType type, boolean descending) {

    /** Types of sort columns. */
    public enum ValueType {
        TEXT("[^\\x00]*", Function.identity()),
        NUMBER("-?\\d{1,40}(\\.\\d{1,20})?", BigDecimal::new),
        DATE("\\d{4}-.{5}", LocalDate::parse),
        INSTANT("\\d{4}-.{5}T.{5,24}Z", Instant::parse);

        private final Pattern form;
        private final Function<String, Object> parser;

        ValueType(String form, Function<String, ?> parser) {
            this.form = Pattern.compile(form, Pattern.DOTALL);
            this.parser = parser::apply;
        }

        /** @throws IllegalArgumentException for a value that no row can have */
        private Object parse(String text) {
            if (!form.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return parser.apply(text);
        }

        private Object read(SqlRow row) {
            return switch (this) {
                case TEXT -> row.text(0);
                case NUMBER -> row.text(0);
                case DATE -> row.date(0);
                case INSTANT -> row.instant(0);
            };
        }
    }

    /**
     * @param query everything up to and with the WHERE clause, which must have at least one condition
     * @param mapper from the row (sort column and id first) to what the list shows
     * @throws InvalidInput for a cursor that this list did not hand out
     */
    public <T> Page<T> page(EntityManager em, Sql query, PageRequest request, Function<SqlRow, T> mapper) {
        Position from = Position.of(request.cursor(), type);
        boolean backwards = from.backwards();
        List<SqlRow> rows = rows(em, query, from, descending != backwards, request.limit() + 1);
        boolean more = rows.size() > request.limit();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean hasPrevious = backwards ? more : !from.isEdge();
        boolean hasNext = backwards ? !from.isEdge() : more;
        return new Page<>(
                rows.stream().map(mapper).toList(),
                hasPrevious ? cursor(rows, 0, true) : null,
                hasNext ? cursor(rows, rows.size() - 1, false) : null);
    }

    private List<SqlRow> rows(EntityManager em, Sql query, Position from, boolean down, int limit) {
        if (!from.isEdge()) {
            String comparison = down ? " < (?, ?)" : " > (?, ?)";
            query.add("AND (" + column + ", " + idColumn + ")" + comparison, from.value(), from.id());
        }
        String order = down ? " DESC" : " ASC";
        query.add("ORDER BY " + column + order + ", " + idColumn + order + " LIMIT ?", limit);
        return new ArrayList<>(query.list(em));
    }

    private String cursor(List<SqlRow> rows, int index, boolean backwards) {
        if (rows.isEmpty()) {
            return null;
        }
        SqlRow row = rows.get(index);
        return new Position(backwards, row.number(1), type.read(row)).encoded();
    }

    private record Position(boolean backwards, long id, Object value) {

        private static final Position START = new Position(false, 0, null);
        private static final Position END = new Position(true, 0, null);
        private static final Pattern FORM = Pattern.compile("([bf])(\\d{1,18}):(.*)", Pattern.DOTALL);

        static Position of(String cursor, ValueType type) {
            if (cursor == null) {
                return START;
            }
            return cursor.equals(PageRequest.LAST) ? END : parse(cursor, type);
        }

        /** Whether it stands before the first or behind the last row, not at one of them. */
        boolean isEdge() {
            return value == null;
        }

        String encoded() {
            String text = (backwards ? "b" : "f") + id + ":" + value;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static Position parse(String cursor, ValueType type) {
            try {
                ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
                Matcher parts = FORM.matcher(StandardCharsets.UTF_8.newDecoder().decode(bytes));
                if (!parts.matches()) {
                    throw new IllegalArgumentException(cursor);
                }
                return new Position(
                        parts.group(1).equals("b"), Long.parseLong(parts.group(2)), type.parse(parts.group(3)));
            } catch (IllegalArgumentException | DateTimeException | CharacterCodingException malformed) {
                throw new InvalidInput("cursor", "error.cursor");
            }
        }
    }
}
