package org.clientele.crm.domain.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.Stamp;

/**
 * A file of records on its way into the books. First its rows are staged beside it, then they are put into an order in
 * which parents come before their children, then each is looked at once. A dry run ends there and changes nothing; it can
 * be repeated with another mapping and then be started for real. What an import did can be undone once.
 *
 * <p>A worker holds an import by a lease. It stores rows and progress in the same transaction, so that after a crash
 * another worker goes on where the first one stopped, without a row missing or double.
 *
 * <p>Its mapping and columns are kept as the text that the service wrote.
 */
@Entity
@Table(name = "import_job")
@Unaudited("a log of its own: state, counts and the outcome of each row")
public class Import extends AggregateRoot {

    @Column(nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ImportType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportState state;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "file_format", nullable = false, updatable = false)
    private String fileFormat;

    @Column(nullable = false)
    private String mapping;

    @Column(name = "may_edit_all", nullable = false, updatable = false)
    private boolean mayEditAll;

    @Embedded
    private ImportCounts counts;

    @Column(nullable = false)
    private boolean prepared;

    @Column(nullable = false)
    private int restored;

    @Column(nullable = false)
    private int kept;

    @Column(name = "failure_key")
    private String failureKey;

    @Column(name = "lease_owner")
    private String leaseOwner;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** For JPA. */
    protected Import() {}

    /**
     * @param fileName as the user calls it
     * @param fileFormat how it is written, as text
     * @param mapping how its columns are read, as text
     * @param rows rows in the file without the header
     * @param mayEditAll whether the owner may change customers that someone else manages
     */
    public Import(
            String number,
            ImportMode mode,
            String fileName,
            String fileFormat,
            String mapping,
            int rows,
            boolean mayEditAll,
            Stamp stamp) {
        super(stamp);
        this.number = Objects.requireNonNull(number);
        this.type = ImportType.CUSTOMER;
        this.mode = Objects.requireNonNull(mode);
        this.state = ImportState.QUEUED;
        this.fileName = fileName;
        this.fileFormat = fileFormat;
        this.mapping = mapping;
        this.counts = ImportCounts.of(rows);
        this.mayEditAll = mayEditAll;
    }

    /**
     * Begins again from the first row: a dry run with another mapping, or for real.
     *
     * @throws NotPossibleNow if it was done for real already
     * @throws IllegalTransition while it runs
     */
    public void restart(ImportMode newMode, String newMapping, Stamp stamp) {
        if (mode == ImportMode.IMPORT) {
            throw new NotPossibleNow("error.import.alreadyStarted", number);
        }
        moveTo(ImportState.QUEUED);
        touch(stamp);
        mode = newMode;
        mapping = newMapping;
        counts = ImportCounts.of(counts.total());
        prepared = false;
        finishedAt = null;
    }

    /** Stops it; what was done stays done and can be undone. */
    public void cancel(Stamp stamp) {
        moveTo(ImportState.CANCELLED);
        touch(stamp);
        finish(stamp.at());
    }

    /**
     * Asks for all of it to be taken back.
     *
     * @throws NotPossibleNow for a dry run, or when it was undone before
     * @throws IllegalTransition while it runs
     */
    public void undo(Stamp stamp) {
        if (mode == ImportMode.DRY_RUN) {
            throw new NotPossibleNow("error.import.nothingToUndo", number);
        }
        if (state == ImportState.UNDOING || state == ImportState.UNDONE) {
            throw new NotPossibleNow("error.import.alreadyUndone", number);
        }
        moveTo(ImportState.UNDOING);
        touch(stamp);
        finishedAt = null;
    }

    /** A worker takes it on, for as long as the lease lasts. */
    public void claim(String worker, Instant until) {
        if (state == ImportState.QUEUED) {
            moveTo(ImportState.RUNNING);
        }
        leaseOwner = worker;
        leaseUntil = until;
    }

    /** Whether the worker may go on: it holds the lease, and nobody stopped the import. */
    public boolean isHeldBy(String worker) {
        return state.isActive() && worker.equals(leaseOwner);
    }

    public void renewLease(Instant until) {
        leaseUntil = until;
    }

    /** All rows are staged and have their order. */
    public void rowsArePrepared() {
        prepared = true;
    }

    public void count(RowOutcome outcome, boolean withWarning) {
        counts = counts.plus(outcome, withWarning);
    }

    public void countUndone(UndoOutcome outcome) {
        if (outcome == UndoOutcome.RESTORED) {
            restored++;
        } else {
            kept++;
        }
    }

    /** Every row has its outcome, or all of it is taken back. */
    public void complete(Instant at) {
        moveTo(state == ImportState.UNDOING ? ImportState.UNDONE : ImportState.COMPLETED);
        finish(at);
    }

    /** @param key key of the text that says what stopped it */
    public void fail(String key, Instant at) {
        moveTo(ImportState.FAILED);
        failureKey = key;
        finish(at);
    }

    private void finish(Instant at) {
        finishedAt = at;
        leaseOwner = null;
        leaseUntil = null;
    }

    private void moveTo(ImportState next) {
        if (!state.canBecome(next)) {
            throw new IllegalTransition(number, state, next, state.next());
        }
        state = next;
    }

    @Override
    public String recordNumber() {
        return number;
    }

    public ImportMode mode() {
        return mode;
    }

    public ImportState state() {
        return state;
    }

    public String fileFormat() {
        return fileFormat;
    }

    public String mapping() {
        return mapping;
    }

    public boolean mayEditAll() {
        return mayEditAll;
    }

    public ImportCounts counts() {
        return counts;
    }

    public boolean isPrepared() {
        return prepared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Import that && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(number);
    }
}
