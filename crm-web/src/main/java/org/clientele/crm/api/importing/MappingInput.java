package org.clientele.crm.api.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.crm.api.shared.Json;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.importing.ColumnMapping;
import org.clientele.crm.domain.importing.MappingWish;
import org.clientele.crm.domain.importing.MatchBy;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * What a program says about a file and its columns. A column that is not named stays as guessed from its name; one with
 * no field is left out.
 */
record MappingInput(
        String encoding,
        String separator,
        Boolean header,
        CustomerKind kind,
        MatchBy matchBy,
        List<ImportJson.Column> columns) {

    /** @throws InvalidInput for a separator that is not one character, or a field that does not exist */
    static MappingWish wish(String json) throws JsonProcessingException {
        if (json == null || json.isBlank()) {
            return MappingWish.NONE;
        }
        MappingInput input = Json.MAPPER.readValue(json, MappingInput.class);
        return input == null ? MappingWish.NONE : input.wish();
    }

    private MappingWish wish() {
        if (separator != null && separator.length() != 1) {
            throw new InvalidInput("separator", "error.import.separator");
        }
        List<ImportJson.Column> named = columns == null ? List.of() : columns;
        List<ColumnMapping> corrections = IntStream.range(0, named.size())
                .mapToObj(index -> required(named.get(index), index).mapping(index))
                .toList();
        return new MappingWish(
                encoding, separator == null ? null : separator.charAt(0), header, kind, matchBy, corrections);
    }

    private static ImportJson.Column required(ImportJson.Column column, int index) {
        if (column == null || column.column() == null) {
            throw new InvalidInput("columns[" + index + "].column", "error.required");
        }
        return column;
    }
}
