package org.clientele.crm.service.importing;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.importing.AmountUnit;
import org.clientele.crm.domain.importing.ColumnMapping;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.FileFormat;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.MatchBy;
import org.clientele.crm.domain.importing.NumberStyle;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.ValueChange;

/** How an import's own data are kept in the database: as JSON that only this class writes and reads. */
final class ImportJson {

    /** Held, because looking it up searches all jars, and each builder would do so again. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ImportJson() {}

    static String format(FileFormat format) {
        return object().add("encoding", format.encoding())
                .add("invalidBytes", format.invalidBytes())
                .add("separator", String.valueOf(format.separator()))
                .add("header", format.hasHeader())
                .add("columns", JSON.createArrayBuilder(format.columns()))
                .build()
                .toString();
    }

    static FileFormat format(String json) {
        JsonObject object = object(json);
        return new FileFormat(
                object.getString("encoding"),
                object.getInt("invalidBytes", 0),
                object.getString("separator").charAt(0),
                object.getBoolean("header"),
                strings(object.getJsonArray("columns")));
    }

    static String mapping(ImportMapping mapping) {
        JsonArrayBuilder columns = array();
        for (ColumnMapping column : mapping.columns()) {
            JsonObjectBuilder object = object().add("column", column.column());
            addIfThere(object, "field", column.field());
            addIfThere(object, "currency", column.currency());
            addIfThere(object, "datePattern", column.datePattern());
            JsonObjectBuilder values = object();
            column.values().forEach(values::add);
            columns.add(object.add("unit", column.unit().name())
                    .add("numberStyle", column.numberStyle().name())
                    .add("values", values));
        }
        return object().add("kind", mapping.kind().name())
                .add("matchBy", mapping.matchBy().name())
                .add("columns", columns)
                .build()
                .toString();
    }

    static ImportMapping mapping(String json) {
        JsonObject object = object(json);
        List<ColumnMapping> columns = new ArrayList<>();
        for (JsonObject column : object.getJsonArray("columns").getValuesAs(JsonObject.class)) {
            Map<String, String> values = new LinkedHashMap<>();
            column.getJsonObject("values").forEach((cell, value) -> values.put(cell, ((JsonString) value).getString()));
            String field = column.getString("field", null);
            columns.add(new ColumnMapping(
                    column.getString("column"),
                    field == null ? null : CustomerField.valueOf(field),
                    AmountUnit.valueOf(column.getString("unit")),
                    column.getString("currency", null),
                    NumberStyle.valueOf(column.getString("numberStyle")),
                    column.getString("datePattern", null),
                    values));
        }
        return new ImportMapping(
                CustomerKind.valueOf(object.getString("kind")), MatchBy.valueOf(object.getString("matchBy")), columns);
    }

    static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    static JsonArrayBuilder array() {
        return JSON.createArrayBuilder();
    }

    static JsonArrayBuilder strings(Collection<String> texts) {
        return JSON.createArrayBuilder(texts);
    }

    static List<String> stringList(String json) {
        return strings(array(json));
    }

    static JsonArrayBuilder notes(List<RowNote> notes) {
        JsonArrayBuilder array = array();
        for (RowNote note : notes) {
            JsonObjectBuilder object = object().add("severity", note.severity().name())
                    .add("key", note.key())
                    .add("arguments", JSON.createArrayBuilder(note.arguments()));
            addIfThere(object, "column", note.column());
            array.add(object);
        }
        return array;
    }

    static List<RowNote> notes(String json) {
        return json == null
                ? List.of()
                : array(json).getValuesAs(JsonObject.class).stream()
                        .map(object -> new RowNote(
                                RowNote.Severity.valueOf(object.getString("severity")),
                                object.getString("column", null),
                                object.getString("key"),
                                strings(object.getJsonArray("arguments"))))
                        .toList();
    }

    static JsonObjectBuilder changes(Map<CustomerField, ValueChange> changes) {
        JsonObjectBuilder object = object();
        changes.forEach((field, change) -> {
            JsonObjectBuilder values = object();
            addIfThere(values, "before", change.before());
            addIfThere(values, "after", change.after());
            object.add(field.name(), values);
        });
        return object;
    }

    static Map<CustomerField, ValueChange> changes(String json) {
        if (json == null) {
            return Map.of();
        }
        Map<CustomerField, ValueChange> changes = new EnumMap<>(CustomerField.class);
        object(json).forEach((field, value) -> {
            JsonObject values = value.asJsonObject();
            changes.put(
                    CustomerField.valueOf(field),
                    new ValueChange(values.getString("before", null), values.getString("after", null)));
        });
        return changes;
    }

    /** Adds a value unless it is {@code null}; a constant by its name. */
    static void addIfThere(JsonObjectBuilder object, String name, Object value) {
        if (value instanceof Integer number) {
            object.add(name, number);
        } else if (value != null) {
            object.add(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static JsonArray array(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
