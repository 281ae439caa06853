package org.clientele.crm.service.importing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.clientele.crm.domain.importing.Import;
import org.clientele.crm.domain.importing.ImportState;
import org.clientele.crm.domain.importing.RowNote;

/**
 * The steps by which a worker brings an import forward. Each is a transaction of its own and holds the import's row while
 * it lasts, so that customers, outcomes and counts stand or fall together, and a worker that lost its lease does nothing
 * any more. Nobody calls this but the worker, which acts for the owner of the import.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportStepService {

    /** Only the time between two steps needs the lease; during a step the row itself is held. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    @Inject
    private ImportRepository imports;

    @Inject
    private RowStaging staging;

    @Inject
    private RowProcessing processing;

    @Inject
    private RowUndoing undoing;

    @Inject
    private ImportRowRepository rows;

    @Inject
    private Clock clock;

    /** Takes on the oldest import that waits and that nobody holds. */
    public Optional<Long> claim(String worker) {
        Optional<Import> next = imports.nextToDo(clock.instant());
        next.ifPresent(job -> job.claim(worker, clock.instant().plus(LEASE)));
        return next.map(Import::id);
    }

    /**
     * Does the next step: stages the file, or looks at the next rows, or takes the next ones back.
     *
     * @param limit how many rows at most
     * @return how many rows had their turn, or nothing when this worker has no more to do here
     */
    public Optional<Integer> advance(long id, String worker, int limit) {
        Import job = imports.getForChange(id);
        if (!job.isHeldBy(worker)) {
            return Optional.empty();
        }
        job.renewLease(clock.instant().plus(LEASE));
        if (job.state() != ImportState.UNDOING && !job.isPrepared()) {
            staging.stage(job);
            return Optional.of(0);
        }
        int done =
                job.state() == ImportState.UNDOING ? undoing.undoNext(job, limit) : processing.processNext(job, limit);
        if (done == 0) {
            job.complete(clock.instant());
            return Optional.empty();
        }
        return Optional.of(done);
    }

    /** Leaves the next row as it is, because of a fault that is the row's own. */
    public void passOver(long id, String worker, RowNote reason) {
        Import job = imports.getForChange(id);
        if (job.isHeldBy(worker)) {
            job.renewLease(clock.instant().plus(LEASE));
            if (job.state() == ImportState.UNDOING) {
                undoing.passOver(job, reason);
            } else {
                processing.passOver(job, reason);
            }
        }
    }

    /** Stops an import that cannot go on. An undo is tried again later instead. */
    public void fail(long id, String worker, String key) {
        Import job = imports.getForChange(id);
        if (job.isHeldBy(worker) && job.state() == ImportState.RUNNING) {
            job.fail(key, clock.instant());
        }
    }
}
