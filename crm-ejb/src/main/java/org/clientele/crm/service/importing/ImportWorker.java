package org.clientele.crm.service.importing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Works on imports, on every node: at once when one is queued here, and every few seconds for those that were queued
 * elsewhere or that a worker left behind.
 */
@Singleton
@Startup
@PermitAll
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    /** Imports at the same time on one node, so that a long one does not keep a short one waiting. */
    private static final int SLOTS = 2;

    private final String name = UUID.randomUUID().toString();
    private final Semaphore slots = new Semaphore(SLOTS);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportStepService steps;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void wake() {
        if (slots.availablePermits() > 0) {
            executor.execute(this::work);
        }
    }

    public void wakeFor(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaits event) {
        wake();
    }

    private void work() {
        if (!slots.tryAcquire()) {
            return;
        }
        try {
            Optional<Long> next = steps.claim(name);
            while (next.isPresent()) {
                new ImportLoop(steps, name).run(next.get());
                next = steps.claim(name);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Imports could not be looked for; trying again later", failed);
        } finally {
            slots.release();
        }
    }
}
