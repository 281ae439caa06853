package org.clientele.crm.service.importing;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.crm.domain.importing.RowNote;

/**
 * Brings one import to its end, many rows at a time. When a batch fails its rows are tried again one by one; a row that
 * fails alone for a reason of its own is passed over, any other fault ends the loop, and the import is taken up again
 * later from where it stood.
 */
final class ImportLoop {

    static final int BATCH = 500;

    private static final Logger LOG = Logger.getLogger(ImportLoop.class.getName());
    private static final int ATTEMPTS = 2;

    private final ImportStepService steps;
    private final String worker;

    private int singles;
    private int attempts;

    ImportLoop(ImportStepService steps, String worker) {
        this.steps = steps;
        this.worker = worker;
    }

    void run(long id) {
        while (step(id)) {
            // each step is a transaction of its own
        }
    }

    private boolean step(long id) {
        try {
            Optional<Integer> done = steps.advance(id, worker, singles > 0 ? 1 : BATCH);
            attempts = 0;
            singles = Math.max(0, singles - done.orElse(0));
            return done.isPresent();
        } catch (RuntimeException failed) {
            return goOnAfter(id, failed);
        }
    }

    private boolean goOnAfter(long id, RuntimeException failed) {
        Optional<RowNote> reason = RowFault.reason(failed);
        if (reason.isEmpty()) {
            LOG.log(Level.SEVERE, failed, () -> "Import " + id + " stopped");
            steps.fail(id, worker, "error.import.fault");
            return false;
        }
        if (singles == 0) {
            singles = BATCH;
            return true;
        }
        attempts++;
        if (attempts == ATTEMPTS) {
            attempts = 0;
            singles--;
            steps.passOver(id, worker, reason.get());
        }
        return true;
    }
}
