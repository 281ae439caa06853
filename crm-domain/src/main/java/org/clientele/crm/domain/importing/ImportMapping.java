package org.clientele.crm.domain.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;

/**
 * How a file is read: what each column becomes, and how a row finds the customer that it means.
 *
 * @param kind what customers without a kind of their own are; organizations unless given
 * @param matchBy by external id when a column is mapped to it, else by name, unless given
 * @param columns one entry for each column of the file that is mapped; a column may fill several fields
 */
public record ImportMapping(CustomerKind kind, MatchBy matchBy, List<ColumnMapping> columns) {

    public ImportMapping {
        kind = kind == null ? CustomerKind.ORGANIZATION : kind;
        columns = columns == null ? List.of() : List.copyOf(columns);
        if (matchBy == null) {
            matchBy = fills(columns, CustomerField.EXTERNAL_ID) ? MatchBy.EXTERNAL_ID : MatchBy.NAME;
        }
    }

    /** The column that fills a field. */
    public Optional<ColumnMapping> column(CustomerField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /**
     * This mapping with the corrections of a person or program applied: a column that they name is as they say, and a
     * field that they give to one column is taken from the column that was guessed to hold it.
     */
    public ImportMapping correctedBy(MappingWish wish) {
        Set<String> named = new HashSet<>();
        Set<CustomerField> taken = new HashSet<>();
        wish.columns().forEach(column -> {
            named.add(column.column());
            taken.add(column.field());
        });
        List<ColumnMapping> merged = new ArrayList<>(wish.columns());
        columns.stream()
                .filter(column -> !named.contains(column.column()) && !taken.contains(column.field()))
                .forEach(merged::add);
        return new ImportMapping(wish.kind() == null ? kind : wish.kind(), wish.matchBy(), merged);
    }

    /**
     * Checks the mapping against the columns of the file.
     *
     * @throws InvalidInput for a column that the file does not have, a field that two columns fill, a currency or date
     *     pattern that is none, or matching by an external id that no column holds
     */
    public ImportMapping checkedAgainst(List<String> header) {
        FieldChecks checks = new FieldChecks();
        Set<CustomerField> filled = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMapping column = columns.get(i);
            String path = "columns[" + i + "].";
            checks.require(
                    header.contains(column.column()),
                    path + "column",
                    "error.import.noSuchColumn",
                    String.valueOf(column.column()));
            if (column.field() != null) {
                checks.require(filled.add(column.field()), path + "field", "error.import.fieldTwice", column.field());
            }
            checks.require(
                    column.currency() == null || Money.isCurrency(column.currency()),
                    path + "currency",
                    "error.import.noCurrency",
                    String.valueOf(column.currency()));
            checks.require(
                    column.datePattern() == null || CellReader.DatePattern.isValid(column.datePattern()),
                    path + "datePattern",
                    "error.import.datePattern",
                    String.valueOf(column.datePattern()));
        }
        checks.require(
                matchBy != MatchBy.EXTERNAL_ID || filled.contains(CustomerField.EXTERNAL_ID),
                "matchBy",
                "error.import.matchWithoutId");
        checks.done();
        return this;
    }

    private static boolean fills(List<ColumnMapping> columns, CustomerField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }
}
