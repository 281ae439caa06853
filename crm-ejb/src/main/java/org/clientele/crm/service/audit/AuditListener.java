package org.clientele.crm.service.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Supplier;
import org.clientele.crm.domain.audit.AuditEntry;
import org.clientele.crm.domain.shared.Stamp;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Hears of every set of changes just before it is written, and writes the audit entries on the same connection: changes
 * and entries are committed together or not at all.
 */
public final class AuditListener extends SessionEventAdapter {

    private final Supplier<Stamp> caller;

    private AuditListener(Supplier<Stamp> caller) {
        this.caller = caller;
    }

    /**
     * Listens to everything that is changed through the factory's entity managers from now on.
     *
     * @param caller who acts, asked only where a record does not say by its own stamp who changed it
     */
    public static void install(EntityManagerFactory factory, Supplier<Stamp> caller) {
        factory.unwrap(ServerSession.class).getEventManager().addListener(new AuditListener(caller));
    }

    @Override
    public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
        UnitOfWorkChangeSet changes = (UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet");
        UnitOfWorkImpl unitOfWork = (UnitOfWorkImpl) event.getSession();
        List<AuditEntry> entries = new ChangeReader(unitOfWork, changes, caller).entries();
        if (!entries.isEmpty()) {
            AuditWriter.write(unitOfWork, entries);
        }
    }
}
