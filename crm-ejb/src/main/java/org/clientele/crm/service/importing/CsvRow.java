package org.clientele.crm.service.importing;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param line the line on which it begins, from 1
 */
record CsvRow(int line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
