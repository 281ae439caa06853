package org.clientele.crm.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.CustomerValues;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.KnownValues;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.ValueChange;
import org.clientele.crm.web.customer.CustomerWords;
import org.clientele.crm.web.shell.ConstantNames;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.People;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Viewer;

/** Says values of imports as the other pages say them: sectors, countries and users by their names. */
@RequestScoped
public class ValueWords {

    private static final String MANAGED_BY_OTHER = "error.import.managedByOther";
    private static final String CHANGED_SINCE = "error.import.undo.changedSince";
    private static final List<String> WITH_SUGGESTION =
            List.of("error.import.corrected", "error.import.unknownButNear");

    @Inject
    private CustomerWords words;

    @Inject
    private People people;

    @Inject
    private Viewer viewer;

    @Inject
    private Formats formats;

    /** The values of a field of few values by their names, in the order of the names; else empty. */
    Map<String, String> choices(CustomerField field) {
        Map<String, String> names = new TreeMap<>(Collator.getInstance(viewer.getLocale()));
        KnownValues.of(field).values().forEach(value -> names.put(words.filterValue(field.apiName(), value), value));
        return new LinkedHashMap<>(names);
    }

    ChangedValue changed(CustomerField field, ValueChange change) {
        return new ChangedValue(label(field), value(field, change.before()), value(field, change.after()));
    }

    private String label(CustomerField field) {
        return ConstantNames.of(field, viewer.getLocale());
    }

    private String value(CustomerField field, String text) {
        if (text == null) {
            return null;
        }
        return switch (field.type()) {
            case COUNTRY, INDUSTRY, CHOICE -> words.filterValue(field.apiName(), text);
            case INTEGER -> formats.number(Integer.valueOf(text));
            case MONEY -> formats.money(CustomerValues.money(text));
            case DATE -> formats.partialDate(new PartialDate(text));
            case LIST -> text.replace(",", ", ");
            case TEXT, REFERENCE -> plain(field, text);
        };
    }

    private String plain(CustomerField field, String text) {
        return switch (field) {
            case ACCOUNT_MANAGER -> people.name(text);
            case PREFERRED_LANGUAGE -> formats.language(text);
            default -> text;
        };
    }

    /** What a note says, with the column that it is about. */
    String note(RowNote note, ImportMapping mapping) {
        String text = Texts.error(note.key(), NoteWords.arguments(named(note, mapping)));
        return note.column() == null ? text : note.column() + ": " + text;
    }

    private RowNote named(RowNote note, ImportMapping mapping) {
        if (MANAGED_BY_OTHER.equals(note.key())) {
            return with(
                    note, note.arguments().get(0), people.name(note.arguments().get(1)));
        }
        if (CHANGED_SINCE.equals(note.key())) {
            String field = note.arguments().get(0);
            return with(note, CustomerField.named(field).map(this::label).orElse(field));
        }
        if (!WITH_SUGGESTION.contains(note.key())) {
            return note;
        }
        return mapping.columns().stream()
                .filter(column -> column.column().equals(note.column()) && column.field() != null)
                .findFirst()
                .map(column -> with(
                        note,
                        note.arguments().get(0),
                        suggested(column.field(), note.arguments().get(1))))
                .orElse(note);
    }

    /** The names of one or more suggested values. */
    private String suggested(CustomerField field, String suggestions) {
        if (KnownValues.suggested(field, suggestions).isPresent()) {
            return suggestedOne(field, suggestions);
        }
        return Arrays.stream(suggestions.split(", "))
                .map(suggestion -> suggestedOne(field, suggestion))
                .collect(Collectors.joining(", "));
    }

    private String suggestedOne(CustomerField field, String suggestion) {
        return KnownValues.suggested(field, suggestion)
                .map(value -> words.filterValue(field.apiName(), value))
                .orElse(suggestion);
    }

    private static RowNote with(RowNote note, String... arguments) {
        return new RowNote(note.severity(), note.column(), note.key(), List.of(arguments));
    }
}
