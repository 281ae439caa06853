package org.clientele.crm.web.importing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.crm.domain.importing.AmountUnit;
import org.clientele.crm.domain.importing.ColumnMapping;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.FieldType;
import org.clientele.crm.domain.importing.NumberStyle;

/** What one column of the file becomes, as it is being chosen. */
public class ColumnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final List<String> samples;
    private final Map<String, String> values;
    private CustomerField field;
    private AmountUnit unit;
    private String currency;
    private NumberStyle numberStyle;
    private String datePattern;

    /** @param samples a few cells of the column */
    ColumnForm(ColumnMapping mapping, List<String> samples) {
        this.column = mapping.column();
        this.samples = List.copyOf(samples);
        this.values = new HashMap<>(mapping.values());
        this.field = mapping.field();
        this.unit = mapping.unit();
        this.currency = mapping.currency();
        this.numberStyle = mapping.numberStyle();
        this.datePattern = mapping.datePattern();
    }

    ColumnMapping mapping() {
        return new ColumnMapping(
                column,
                field,
                isMoney() ? unit : null,
                isMoney() && currency != null ? currency.strip().toUpperCase(Locale.ROOT) : null,
                isNumber() ? numberStyle : null,
                isDate() ? datePattern : null,
                values);
    }

    /** Takes a text of this column for a value from now on; an empty value leaves it out. */
    void replace(String text, String value) {
        values.put(text, value);
    }

    public boolean isMoney() {
        return field != null && field.type() == FieldType.MONEY;
    }

    public boolean isNumber() {
        return isMoney() || field != null && field.type() == FieldType.INTEGER;
    }

    public boolean isDate() {
        return field != null && field.type() == FieldType.DATE;
    }

    public String getColumn() {
        return column;
    }

    public String getSamples() {
        return String.join(", ", samples);
    }

    public CustomerField getField() {
        return field;
    }

    public void setField(CustomerField field) {
        this.field = field;
    }

    public AmountUnit getUnit() {
        return unit;
    }

    public void setUnit(AmountUnit unit) {
        this.unit = unit;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public NumberStyle getNumberStyle() {
        return numberStyle;
    }

    public void setNumberStyle(NumberStyle numberStyle) {
        this.numberStyle = numberStyle;
    }

    public String getDatePattern() {
        return datePattern;
    }

    public void setDatePattern(String datePattern) {
        this.datePattern = datePattern;
    }
}
