package org.clientele.crm.service.contract;

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
 * Wakes three times a minute, on every node, and has each contract for which a date has come follow its calendar, each in a
 * transaction of its own. A contract that fails is logged and tried again at the next waking; the rest goes on. After a
 * downtime the first waking catches up, since a due date stays due until it is done.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ContractCalendar {

    private static final Logger LOG = Logger.getLogger(ContractCalendar.class.getName());
    private static final int BATCH = 200;

    @Inject
    private ContractCalendarService calendar;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
    public void followAll() {
        long last = 0;
        List<Long> due;
        do {
            due = calendar.dueContracts(last, BATCH);
            for (long id : due) {
                follow(id);
                last = id;
            }
        } while (due.size() == BATCH);
    }

    private void follow(long id) {
        try {
            calendar.followCalendar(id);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "contract with id " + id + " could not follow its calendar");
        }
    }
}
