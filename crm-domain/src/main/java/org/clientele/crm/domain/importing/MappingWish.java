package org.clientele.crm.domain.importing;

import java.util.List;
import org.clientele.crm.domain.customer.CustomerKind;

/**
 * What the one who imports says about a file; everything that is absent is guessed.
 *
 * @param encoding IANA name of the character set
 * @param separator the character between cells
 * @param hasHeader whether the first row names the columns
 * @param columns corrections; a column that is not among them stays as guessed
 */
public record MappingWish(
        String encoding,
        Character separator,
        Boolean hasHeader,
        CustomerKind kind,
        MatchBy matchBy,
        List<ColumnMapping> columns) {

    /** Nothing is said. */
    public static final MappingWish NONE = new MappingWish(null, null, null, null, null, null);

    public MappingWish {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
