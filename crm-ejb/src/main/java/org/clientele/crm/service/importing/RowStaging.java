package org.clientele.crm.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.FileFormat;
import org.clientele.crm.domain.importing.Import;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.RowReader;
import org.clientele.crm.service.importing.ImportRowRepository.NewRow;

/** Puts the rows of a file beside their import, and in an order in which parents come first. */
@ApplicationScoped
public class RowStaging {

    private static final int ROWS_A_STATEMENT = 1_000;

    @Inject
    private ImportFileRepository files;

    @Inject
    private ImportRowRepository rows;

    /** Stages all rows anew, in the caller's transaction. */
    public void stage(Import job) {
        FileFormat format = ImportJson.format(job.fileFormat());
        ImportMapping mapping = ImportJson.mapping(job.mapping());
        RowReader reader = new RowReader(format.columns(), mapping);
        List<NewRow> waiting = new ArrayList<>();
        rows.removeAll(job.id());
        try {
            new CsvFile(files.content(job.id()), FileLimits.configured()).read(format, row -> {
                waiting.add(newRow(row, reader));
                if (waiting.size() == ROWS_A_STATEMENT) {
                    rows.stage(job.id(), waiting);
                    waiting.clear();
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        rows.stage(job.id(), waiting);
        rows.order(job.id(), mapping.matchBy());
        job.rowsArePrepared();
    }

    private static NewRow newRow(CsvRow row, RowReader reader) {
        return new NewRow(
                row.line(),
                row.cells(),
                reader.cell(row.cells(), CustomerField.EXTERNAL_ID),
                reader.cell(row.cells(), CustomerField.NAME),
                reader.cell(row.cells(), CustomerField.PARENT));
    }
}
