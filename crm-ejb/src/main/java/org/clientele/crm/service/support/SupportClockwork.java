package org.clientele.crm.service.support;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Wakes every minute, on every node, and has each request for which a moment has come follow the clock, each in a
 * transaction of its own. One that fails is logged and tried again at the next waking; the rest goes on.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SupportClockwork {

    private static final Logger LOG = Logger.getLogger(SupportClockwork.class.getName());
    private static final int BATCH = 200;

    @Inject
    private SupportClockService clock;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void followAll() {
        String last = "";
        List<String> due;
        do {
            due = clock.dueRequests(last, BATCH);
            for (String number : due) {
                follow(number);
                last = number;
            }
        } while (due.size() == BATCH);
    }

    private void follow(String number) {
        try {
            clock.followClock(number);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> number + " could not follow the clock");
        }
    }
}
