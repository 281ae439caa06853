package org.clientele.crm.service.shared;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** Hears of every SQL statement that goes to a test's database. */
public final class Statements extends AbstractSessionLog {

    private final List<String> heard = new ArrayList<>();

    @Override
    public boolean shouldLog(int level, String category) {
        return SessionLog.SQL.equals(category);
    }

    @Override
    public synchronized void log(SessionLogEntry entry) {
        if (SessionLog.SQL.equals(entry.getNameSpace())) {
            heard.add(entry.getMessage());
        }
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }
}
