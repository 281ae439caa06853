package org.clientele.crm.web.importing;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.KnownValues;
import org.clientele.crm.domain.importing.UnknownValue;

/** A text that was not understood, or taken for another, and what it is to be taken for. */
public class ValueForm implements Serializable {

    /** Chosen to import nothing for the text. */
    public static final String LEAVE_OUT = "-";

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String text;
    private final int rows;
    private final boolean applied;
    private final Map<String, String> choices;
    private final String proposed;
    private String replacement;

    /** @param choices what it can be taken for, by name */
    ValueForm(UnknownValue value, CustomerField field, Map<String, String> choices) {
        column = value.column();
        text = value.text();
        rows = value.rows();
        applied = value.applied();
        this.choices = new LinkedHashMap<>(choices);
        proposed = KnownValues.suggested(field, value.suggestion()).orElse(null);
        replacement = proposed;
    }

    /** Puts the choice into the column that the text stands in; the reading that is applied anyway needs no word. */
    void applyTo(ColumnForm form) {
        boolean said = replacement != null && !(applied && replacement.equals(proposed));
        if (said && form.getColumn().equals(column)) {
            form.replace(text, replacement.equals(LEAVE_OUT) ? "" : replacement);
        }
    }

    public String getColumn() {
        return column;
    }

    public String getText() {
        return text;
    }

    public int getRows() {
        return rows;
    }

    public boolean isApplied() {
        return applied;
    }

    /** Values by name; empty when any text is possible. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }
}
