package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.clientele.crm.domain.identity.SignedInUser;

/**
 * Remembers for a second who stands behind a token, so that the requests of one page ask the database once. Emptied when
 * anything about users changes on this node; other nodes notice within the second.
 */
@ApplicationScoped
public class SignInCache {

    static final Duration MEMORY = Duration.ofSeconds(1);

    private static final int MOST_ENTRIES = 10_000;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** @param validation asks the database; not remembered when it finds nobody */
    public Optional<SignedInUser> get(String tokenHash, Supplier<Optional<SignedInUser>> validation) {
        Instant now = clock.instant();
        Entry known = entries.get(tokenHash);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.user());
        }
        Optional<SignedInUser> found = validation.get();
        if (entries.size() >= MOST_ENTRIES) {
            entries.clear();
        }
        found.ifPresentOrElse(
                user -> entries.put(tokenHash, new Entry(user, now.plus(MEMORY))), () -> entries.remove(tokenHash));
        return found;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInsChanged event) {
        entries.clear();
    }

    private record Entry(SignedInUser user, Instant until) {}
}
