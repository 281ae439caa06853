package org.clientele.crm.service.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.importing.Import;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.ImportSummary;
import org.clientele.crm.domain.importing.MappingGuess;
import org.clientele.crm.domain.importing.NotPossibleNow;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.UnknownValue;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.TooLarge;
import org.clientele.crm.service.shared.CurrentCaller;

/**
 * The use cases around imports. An import is seen by the one who made it and by administrators; for anybody else there
 * is none of that number.
 */
@Stateless
@RolesAllowed(Permission.IMPORT_RUN)
public class ImportService {

    @Inject
    private ImportRepository imports;

    @Inject
    private ImportFileRepository files;

    @Inject
    private ImportQueries queries;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<ImportWaits> waits;

    /**
     * Checks that the file can be read, stores it and queues it. Its rows are looked at later, by a worker.
     *
     * @return the import's number
     * @throws TooLarge if it has more bytes than allowed
     * @throws InvalidInput if it cannot be read as a file of rows, or what is said about its columns does not fit it
     */
    public String submit(SubmitImport command) {
        try {
            FileLimits limits = FileLimits.configured();
            FileContent content = limits.bounded(command.content());
            CsvFile.Checked file = new CsvFile(content, limits).check(command.wish());
            List<String> columns = file.format().columns();
            ImportMapping mapping = MappingGuess.guess(columns, file.samples())
                    .correctedBy(command.wish())
                    .checkedAgainst(columns);
            Import job = new Import(
                    imports.nextNumber(),
                    command.mode(),
                    command.fileName(),
                    ImportJson.format(file.format()),
                    ImportJson.mapping(mapping),
                    file.rows(),
                    caller.may(Permission.CUSTOMER_EDIT_ALL),
                    caller.stamp());
            imports.add(job);
            files.store(job.id(), content);
            waits.fire(new ImportWaits(job.recordNumber()));
            return job.recordNumber();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The caller's imports, or an administrator's view of all, the newest first. */
    public Page<ImportSummary> page(PageRequest request) {
        return queries.page(visibleOwner(), request);
    }

    /** @throws NotFound if there is no such import for the caller */
    public ImportDetails details(String number) {
        return queries.details(number, visibleOwner()).orElseThrow(() -> new NotFound("import", number));
    }

    /**
     * The rows in the order of the file.
     *
     * @param outcome only those with this outcome, {@code null} for all
     * @throws NotFound if there is no such import for the caller
     */
    public Page<ImportRow> rows(String number, RowOutcome outcome, PageRequest request) {
        details(number);
        return queries.rows(number, outcome, request);
    }

    /**
     * Cell texts that were not understood or taken for another, the most frequent first.
     *
     * @throws NotFound if there is no such import for the caller
     */
    public List<UnknownValue> unknownValues(String number) {
        details(number);
        return queries.unknownValues(number);
    }

    /**
     * Runs a checked file again: another dry run, or the import itself.
     *
     * @param mapping how the columns are read from now on, {@code null} for as before
     * @param expectedVersion the version the caller read, {@code null} when the caller does not mind
     * @throws NotFound if there is no such import for the caller
     * @throws NotPossibleNow if it was imported already
     * @throws IllegalTransition while it runs
     * @throws InvalidInput if the mapping does not fit the file
     */
    public void restart(String number, Long expectedVersion, ImportMode mode, ImportMapping mapping) {
        ImportDetails details = details(number);
        Import job = imports.getForChange(number);
        job.expectVersion(expectedVersion);
        ImportMapping next = mapping == null ? details.mapping() : mapping;
        next.checkedAgainst(details.format().columns());
        job.restart(mode, ImportJson.mapping(next), caller.stamp());
        waits.fire(new ImportWaits(number));
    }

    /**
     * Stops it; rows that were done stay done.
     *
     * @param expectedVersion the version the caller read, {@code null} when the caller does not mind
     * @throws NotFound if there is no such import for the caller
     * @throws IllegalTransition unless it waits or runs
     */
    public void cancel(String number, Long expectedVersion) {
        details(number);
        Import job = imports.getForChange(number);
        job.expectVersion(expectedVersion);
        job.cancel(caller.stamp());
    }

    /**
     * Takes back all that it did; a worker does so from now on.
     *
     * @param expectedVersion the version the caller read, {@code null} when the caller does not mind
     * @throws NotFound if there is no such import for the caller
     * @throws NotPossibleNow for a dry run, or when it was undone before
     * @throws IllegalTransition while it runs
     */
    public void undo(String number, Long expectedVersion) {
        details(number);
        Import job = imports.getForChange(number);
        job.expectVersion(expectedVersion);
        job.undo(caller.stamp());
        waits.fire(new ImportWaits(number));
    }

    /**
     * Writes the rejected rows as a file that can be corrected and imported again: the columns of the file and one with
     * the reasons.
     *
     * @param words what a note says, in the reader's language
     * @throws NotFound if there is no such import for the caller
     */
    public void writeRejected(String number, OutputStream out, Function<RowNote, String> words) {
        ImportDetails details = details(number);
        RejectedFile file = new RejectedFile(details.format(), words);
        file.write(
                out, cursor -> queries.rows(number, RowOutcome.ERROR, new PageRequest(PageRequest.MAX_LIMIT, cursor)));
    }

    private String visibleOwner() {
        return caller.may(Permission.USER_ADMINISTER) ? null : caller.username();
    }
}
