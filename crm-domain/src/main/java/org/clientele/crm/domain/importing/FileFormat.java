package org.clientele.crm.domain.importing;

import java.util.List;

/**
 * How a file of rows is written.
 *
 * @param encoding IANA name of the character set
 * @param separator the character between cells
 * @param hasHeader whether the first row names the columns
 * @param invalidBytes bytes that are no text in this character set; a row whose value holds one is rejected
 * @param columns the columns' names; made up ({@code Column 1}) where the file has none
 */
public record FileFormat(String encoding, int invalidBytes, char separator, boolean hasHeader, List<String> columns) {

    public FileFormat {
        columns = List.copyOf(columns);
    }

    /** Whether the bytes themselves tell the character set; any other one is stated or guessed. */
    public boolean isUnicode() {
        return encoding.startsWith("UTF-");
    }
}
