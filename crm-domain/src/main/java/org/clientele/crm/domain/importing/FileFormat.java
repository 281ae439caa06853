package org.clientele.crm.domain.importing;

import java.util.List;

/**
 * How a file of rows is written.
 *
 * @param encoding IANA name of the character set
 * @param separator the character between cells
 * @param hasHeader whether the first row names the columns
 * @param columns the columns' names; made up ({@code Column 1}) where the file has none
 */
public record FileFormat(String encoding, char separator, boolean hasHeader, List<String> columns) {

    public FileFormat {
        columns = List.copyOf(columns);
    }
}
