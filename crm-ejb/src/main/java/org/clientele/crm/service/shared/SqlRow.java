package org.clientele.crm.service.shared;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** One row of a native query; columns are counted from 0. Every getter answers {@code null} for NULL. */
public final class SqlRow {

    private final Object[] columns;

    SqlRow(Object[] columns) {
        this.columns = columns;
    }

    public String text(int column) {
        return columns[column] == null ? null : columns[column].toString();
    }

    public Long number(int column) {
        return columns[column] == null ? null : ((Number) columns[column]).longValue();
    }

    /** @return 0 for NULL, for counts and sums */
    public int count(int column) {
        return columns[column] == null ? 0 : ((Number) columns[column]).intValue();
    }

    public BigDecimal decimal(int column) {
        return (BigDecimal) columns[column];
    }

    public Boolean flag(int column) {
        return (Boolean) columns[column];
    }

    public Instant instant(int column) {
        return columns[column] == null ? null : ((Timestamp) columns[column]).toInstant();
    }

    public LocalDate date(int column) {
        return columns[column] == null ? null : ((Date) columns[column]).toLocalDate();
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return columns[column] == null ? null : Enum.valueOf(type, text(column));
    }
}
