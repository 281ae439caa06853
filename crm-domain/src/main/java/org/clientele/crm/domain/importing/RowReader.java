package org.clientele.crm.domain.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads rows of one file by its mapping. */
public final class RowReader {

    private final List<String> header;
    private final ImportMapping mapping;

    public RowReader(List<String> header, ImportMapping mapping) {
        this.header = List.copyOf(header);
        this.mapping = mapping;
    }

    /** The text of a mapped cell as it stands, {@code null} when blank, not mapped or not there. */
    public String cell(List<String> cells, CustomerField field) {
        return mapping.column(field)
                .map(column -> replaced(cells, column))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** Reads a row; a row that has more or fewer cells than the header is an error as a whole. */
    public ImportedRow read(List<String> cells) {
        if (cells.size() != header.size()) {
            return new ImportedRow(
                    Map.of(),
                    List.of(RowNote.error(
                            null,
                            "error.import.ragged",
                            Integer.toString(cells.size()),
                            Integer.toString(header.size()))));
        }
        Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        List<RowNote> notes = new ArrayList<>();
        for (ColumnMapping column : mapping.columns()) {
            String text = column.field() == null ? "" : replaced(cells, column);
            if (!text.isEmpty()) {
                CellValue read = CellReader.read(text, column);
                if (read.value() != null) {
                    values.put(column.field(), read.value());
                }
                if (read.note() != null) {
                    notes.add(read.note());
                }
            }
        }
        if (mapping.column(CustomerField.NAME).isEmpty()) {
            notes.add(RowNote.error(null, "error.import.noNameColumn"));
        }
        return new ImportedRow(values, notes);
    }

    private String replaced(List<String> cells, ColumnMapping column) {
        int index = header.indexOf(column.column());
        return index < 0 || index >= cells.size()
                ? ""
                : column.replace(cells.get(index).strip()).strip();
    }
}
