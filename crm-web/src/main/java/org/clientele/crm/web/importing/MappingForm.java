package org.clientele.crm.web.importing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.importing.ColumnMapping;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.MatchBy;
import org.clientele.crm.domain.importing.UnknownValue;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.importing.ImportService;

/** How the columns of a file are read, as it is being chosen. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLES = 3;

    private final long version;
    private final List<ColumnForm> columns = new ArrayList<>();
    private final List<ValueForm> values = new ArrayList<>();
    private CustomerKind kind;
    private MatchBy matchBy;

    private MappingForm(ImportDetails details) {
        version = details.version();
        kind = details.mapping().kind();
        matchBy = details.mapping().matchBy();
    }

    static MappingForm of(ImportDetails details, ImportService imports, ValueWords words) {
        MappingForm form = new MappingForm(details);
        String number = details.summary().number();
        List<ImportRow> first =
                imports.rows(number, null, PageRequest.first(SAMPLES)).items();
        List<String> names = details.format().columns();
        for (int i = 0; i < names.size(); i++) {
            form.addColumn(names.get(i), details.mapping(), samples(first, i));
        }
        imports.unknownValues(number).forEach(value -> form.addValue(value, details.mapping(), words));
        return form;
    }

    /** The mapping as it is chosen; columns that stay out are said to. */
    ImportMapping mapping() {
        columns.forEach(column -> values.forEach(value -> value.applyTo(column)));
        return new ImportMapping(
                kind, matchBy, columns.stream().map(ColumnForm::mapping).toList());
    }

    /** The version of the import that the choices were made on. */
    long version() {
        return version;
    }

    private void addColumn(String name, ImportMapping mapping, List<String> samples) {
        List<ColumnMapping> mapped = mapping.columns().stream()
                .filter(column -> column.column().equals(name))
                .toList();
        if (mapped.isEmpty()) {
            columns.add(new ColumnForm(ColumnMapping.of(name, null), samples));
        } else {
            mapped.forEach(column -> columns.add(new ColumnForm(column, samples)));
        }
    }

    private void addValue(UnknownValue value, ImportMapping mapping, ValueWords words) {
        mapping.columns().stream()
                .filter(column -> column.column().equals(value.column()) && column.field() != null)
                .findFirst()
                .ifPresent(column -> values.add(new ValueForm(value, column.field(), words.choices(column.field()))));
    }

    private static List<String> samples(List<ImportRow> rows, int column) {
        return rows.stream()
                .filter(row -> row.cells().size() > column)
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    public List<ValueForm> getValues() {
        return values;
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind kind) {
        this.kind = kind;
    }

    public MatchBy getMatchBy() {
        return matchBy;
    }

    public void setMatchBy(MatchBy matchBy) {
        this.matchBy = matchBy;
    }
}
