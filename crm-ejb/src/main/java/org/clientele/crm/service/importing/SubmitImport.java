package org.clientele.crm.service.importing;

import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportType;
import org.clientele.crm.domain.importing.MappingWish;
import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Command: take a file in and check or import it.
 *
 * @param type required
 * @param mode {@code DRY_RUN} unless given
 * @param fileName as the user calls it, at most 200 characters; {@code import.csv} unless given
 * @param content required
 * @param wish what is said about the file and its columns; the rest is guessed
 */
public record SubmitImport(ImportType type, ImportMode mode, String fileName, FileContent content, MappingWish wish) {

    private static final int NAME_LENGTH = 200;

    public SubmitImport {
        FieldChecks checks = new FieldChecks();
        checks.required("type", type);
        checks.required("file", content);
        fileName = checks.optionalText("fileName", fileName, NAME_LENGTH);
        checks.done();
        mode = mode == null ? ImportMode.DRY_RUN : mode;
        fileName = fileName == null ? "import.csv" : fileName;
        wish = wish == null ? MappingWish.NONE : wish;
    }
}
