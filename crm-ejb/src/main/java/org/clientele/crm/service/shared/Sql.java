package org.clientele.crm.service.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Array;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A native query put together from constant fragments. Values are always bound, never part of the text: a fragment is
 * written in the source, a value goes in as a parameter.
 *
 * <pre>{@code
 * Sql.of("SELECT number, name FROM customer WHERE archived_at IS NULL")
 *         .addIf(country != null, "AND country = ?", country)
 *         .add("ORDER BY sort_name LIMIT ?", 25)
 *         .list(em);
 * }</pre>
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private Sql() {}

    public static Sql of(String fragment, Object... values) {
        return new Sql().add(fragment, values);
    }

    /** Appends a fragment with one {@code ?} for each value. */
    public Sql add(String fragment, Object... values) {
        text.append(fragment).append('\n');
        Collections.addAll(parameters, values);
        return this;
    }

    public Sql addIf(boolean condition, String fragment, Object... values) {
        return condition ? add(fragment, values) : this;
    }

    /** Appends another query's text and values, for example as a sub-select. */
    public Sql add(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /**
     * Appends {@code column = ANY (?)} with all values as one parameter, however many they are; an empty collection matches
     * nothing. The column is a constant.
     */
    public Sql addIn(String column, Collection<?> values) {
        return values.isEmpty() ? add("AND FALSE") : add(column + " = ANY (?)", (Object) array(values));
    }

    public List<SqlRow> list(EntityManager em) {
        List<SqlRow> rows = new ArrayList<>();
        for (Object row : query(em).getResultList()) {
            rows.add(new SqlRow(row instanceof Object[] columns ? columns : new Object[] {row}));
        }
        return rows;
    }

    public SqlRow single(EntityManager em) {
        return list(em).get(0);
    }

    /** Runs an INSERT, UPDATE or DELETE and answers how many rows it touched. */
    public int execute(EntityManager em) {
        return query(em).executeUpdate();
    }

    private Query query(EntityManager em) {
        Query query = em.createNativeQuery(text.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, jdbcValue(parameters.get(i)));
        }
        return query;
    }

    /** An array of the values' own type, by which the driver names the type of the parameter. */
    private static Object[] array(Collection<?> values) {
        List<Object> converted = values.stream().map(Sql::jdbcValue).toList();
        Class<?> type = converted.get(0).getClass();
        return converted.toArray((Object[]) Array.newInstance(type, converted.size()));
    }

    private static Object jdbcValue(Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        if (value instanceof LocalDate date) {
            return java.sql.Date.valueOf(date);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
