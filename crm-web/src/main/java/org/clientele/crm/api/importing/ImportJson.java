package org.clientele.crm.api.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.importing.AmountUnit;
import org.clientele.crm.domain.importing.ColumnMapping;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.FieldType;
import org.clientele.crm.domain.importing.FileFormat;
import org.clientele.crm.domain.importing.ImportCounts;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportState;
import org.clientele.crm.domain.importing.ImportSummary;
import org.clientele.crm.domain.importing.ImportType;
import org.clientele.crm.domain.importing.MatchBy;
import org.clientele.crm.domain.importing.NumberStyle;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * An import as the API shows it. In a dry run the counts say what would happen.
 *
 * @param total rows in the file
 * @param processed rows that have their outcome
 * @param warnings rows that were taken with something to tell about them
 * @param restored rows that an undo took back wholly
 * @param kept rows that an undo could not take back, or not wholly
 * @param rows address of the rows
 * @param rejectedRows address of the rejected rows as a file
 */
record ImportJson(
        String id,
        ImportType type,
        ImportMode mode,
        ImportState state,
        String fileName,
        String owner,
        int total,
        int processed,
        int created,
        int updated,
        int skipped,
        int rejected,
        int warnings,
        Integer restored,
        Integer kept,
        Instant createdAt,
        Instant finishedAt,
        String failure,
        String rows,
        String rejectedRows,
        Format format,
        Mapping mapping) {

    /**
     * How the file is written.
     *
     * @param invalidBytes bytes that are no text in the encoding; rows that hold one are rejected
     */
    record Format(String encoding, int invalidBytes, String separator, boolean header, List<String> columns) {

        static Format of(FileFormat format) {
            return new Format(
                    format.encoding(),
                    format.invalidBytes(),
                    String.valueOf(format.separator()),
                    format.hasHeader(),
                    format.columns());
        }
    }

    /** How the columns are read. */
    record Mapping(CustomerKind kind, MatchBy matchBy, List<Column> columns) {

        static Mapping of(ImportMapping mapping) {
            return new Mapping(
                    mapping.kind(),
                    mapping.matchBy(),
                    mapping.columns().stream().map(Column::of).toList());
        }
    }

    /** How one column is read, said by the product and by a program in the same shape. */
    record Column(
            String column,
            String field,
            AmountUnit unit,
            String currency,
            NumberStyle numberStyle,
            String datePattern,
            Map<String, String> values) {

        static Column of(ColumnMapping column) {
            FieldType type = column.field() == null ? null : column.field().type();
            return new Column(
                    column.column(),
                    column.field() == null ? null : column.field().apiName(),
                    type == FieldType.MONEY ? column.unit() : null,
                    column.currency(),
                    type == FieldType.MONEY || type == FieldType.INTEGER ? column.numberStyle() : null,
                    column.datePattern(),
                    column.values().isEmpty() ? null : column.values());
        }

        /** @throws InvalidInput for a field that does not exist */
        ColumnMapping mapping(int index) {
            CustomerField target = field == null
                    ? null
                    : CustomerField.named(field)
                            .orElseThrow(() -> new InvalidInput(
                                    "columns[" + index + "].field", "error.import.noSuchField", field));
            return new ColumnMapping(column, target, unit, currency, numberStyle, datePattern, values);
        }
    }

    static ImportJson of(ImportSummary summary, String root) {
        return of(summary, null, null, null, null, null, root);
    }

    static ImportJson of(ImportDetails details, String failure, String root) {
        boolean undone = details.summary().state() == ImportState.UNDOING
                || details.summary().state() == ImportState.UNDONE;
        return of(
                details.summary(),
                undone ? details.restored() : null,
                undone ? details.kept() : null,
                failure,
                Format.of(details.format()),
                Mapping.of(details.mapping()),
                root);
    }

    private static ImportJson of(
            ImportSummary summary,
            Integer restored,
            Integer kept,
            String failure,
            Format format,
            Mapping mapping,
            String root) {
        ImportCounts counts = summary.counts();
        String address = root + "imports/" + summary.number();
        return new ImportJson(
                summary.number(),
                summary.type(),
                summary.mode(),
                summary.state(),
                summary.fileName(),
                summary.owner(),
                counts.total(),
                counts.processed(),
                counts.created(),
                counts.updated(),
                counts.skipped(),
                counts.rejected(),
                counts.warned(),
                restored,
                kept,
                summary.createdAt(),
                summary.finishedAt(),
                failure,
                address + "/rows",
                address + "/rejected.csv",
                format,
                mapping);
    }
}
