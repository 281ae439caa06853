package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.clientele.crm.domain.identity.UserDirectory;

/**
 * Remembers who works here, which nearly every page needs and which seldom changes. Emptied when anything about users
 * changes on this node; other nodes notice within {@link #MEMORY}.
 */
@ApplicationScoped
public class UserDirectoryCache {

    static final Duration MEMORY = Duration.ofMinutes(1);

    @Inject
    private UserQueries queries;

    @Inject
    private Clock clock;

    /** How often anything changed; what was read before a change is not used after it. */
    private final AtomicLong changes = new AtomicLong();

    private volatile Known known;

    public UserDirectory get() {
        Instant now = clock.instant();
        long change = changes.get();
        Known current = known;
        if (current == null || current.change() != change || !now.isBefore(current.until())) {
            current = new Known(new UserDirectory(queries.all()), change, now.plus(MEMORY));
            known = current;
        }
        return current.directory();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInsChanged event) {
        changes.incrementAndGet();
    }

    private record Known(UserDirectory directory, long change, Instant until) {}
}
