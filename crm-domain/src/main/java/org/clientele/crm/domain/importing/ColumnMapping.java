package org.clientele.crm.domain.importing;

import java.util.Map;

/**
 * What one column of a file becomes.
 *
 * @param column the column's name in the file
 * @param field the field it fills, {@code null} when the column is left out
 * @param unit for money: what the column counts in; {@code ONE} unless given
 * @param currency for money: ISO 4217 code, may be absent when every cell states its own ({@code 10.00 EUR})
 * @param numberStyle for numbers and money; {@code PLAIN} unless given
 * @param datePattern for dates: letters {@code d}, {@code M}, {@code y} and separators, such as {@code dd.MM.yyyy};
 *     ISO 8601 unless given
 * @param values replacements for whole cells, looked up without case: {@code technolgy} to {@code TECHNOLOGY}; an empty
 *     replacement leaves the value out
 */
public record ColumnMapping(
        String column,
        CustomerField field,
        AmountUnit unit,
        String currency,
        NumberStyle numberStyle,
        String datePattern,
        Map<String, String> values) {

    public ColumnMapping {
        unit = unit == null ? AmountUnit.ONE : unit;
        numberStyle = numberStyle == null ? NumberStyle.PLAIN : numberStyle;
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    /** A column that fills a field in the plainest way. */
    public static ColumnMapping of(String column, CustomerField field) {
        return new ColumnMapping(column, field, null, null, null, null, null);
    }

    public ColumnMapping inUnit(AmountUnit newUnit, String newCurrency) {
        return new ColumnMapping(column, field, newUnit, newCurrency, numberStyle, datePattern, values);
    }

    public ColumnMapping inStyle(NumberStyle newStyle) {
        return new ColumnMapping(column, field, unit, currency, newStyle, datePattern, values);
    }

    public ColumnMapping withDates(String newPattern) {
        return new ColumnMapping(column, field, unit, currency, numberStyle, newPattern, values);
    }

    public ColumnMapping withValues(Map<String, String> newValues) {
        return new ColumnMapping(column, field, unit, currency, numberStyle, datePattern, newValues);
    }

    /** The replacement for a cell, or the cell itself. */
    String replace(String cell) {
        if (values.isEmpty()) {
            return cell;
        }
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().strip().equalsIgnoreCase(cell))
                .map(entry -> entry.getValue().strip())
                .findFirst()
                .orElse(cell);
    }
}
