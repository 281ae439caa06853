package org.clientele.crm.domain.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a row of a file says, after its cells were read.
 *
 * @param values by field, in canonical text: constants in UPPER_SNAKE, money as {@code 1000.00 EUR}, dates as in ISO 8601,
 *     countries as ISO code, lists with commas; empty cells are absent
 * @param notes what is to be told; with an error among them the row is not taken over,
 *     and with one about the row as a whole nothing more can be said of it
 */
public record ImportedRow(Map<CustomerField, String> values, List<RowNote> notes) {

    public ImportedRow {
        EnumMap<CustomerField, String> copy = new EnumMap<>(CustomerField.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        notes = List.copyOf(notes);
    }

    public String value(CustomerField field) {
        return values.get(field);
    }
}
