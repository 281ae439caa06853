package org.clientele.crm.service.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.UserRow;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.Test;

class UserDirectoryCacheTest {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    private final List<UserRow> stored = new ArrayList<>(List.of(user("nora", "Nora Lind")));
    private Runnable whileReading = () -> {};
    private final UserDirectoryCache cache = new UserDirectoryCache();

    UserDirectoryCacheTest() {
        Database.inject(cache, "queries", new UserQueries() {
            @Override
            public List<UserRow> all() {
                List<UserRow> read = List.copyOf(stored);
                whileReading.run();
                return read;
            }
        });
        timeIs(START);
    }

    @Test
    void remembersUntilItIsToldOfAChange() {
        assertThat(cache.get().name("nora")).isEqualTo("Nora Lind");
        stored.set(0, user("nora", "Nora Berg"));
        assertThat(cache.get().name("nora")).isEqualTo("Nora Lind");

        cache.forget(new SignInsChanged("nora"));

        assertThat(cache.get().name("nora")).isEqualTo("Nora Berg");
    }

    @Test
    void asksAgainAfterAMinuteForWhatOtherNodesChanged() {
        cache.get();
        stored.set(0, user("nora", "Nora Berg"));

        timeIs(START.plus(UserDirectoryCache.MEMORY).minusMillis(1));
        assertThat(cache.get().name("nora")).isEqualTo("Nora Lind");
        timeIs(START.plus(UserDirectoryCache.MEMORY));
        assertThat(cache.get().name("nora")).isEqualTo("Nora Berg");
    }

    @Test
    void doesNotKeepWhatWasReadBeforeAChangeThatCameMeanwhile() {
        whileReading = () -> {
            stored.set(0, user("nora", "Nora Berg"));
            cache.forget(new SignInsChanged("nora"));
            whileReading = () -> {};
        };
        cache.get();

        assertThat(cache.get().name("nora")).isEqualTo("Nora Berg");
    }

    private void timeIs(Instant moment) {
        Database.inject(cache, "clock", Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static UserRow user(String username, String name) {
        return new UserRow(
                username,
                name,
                username + "@clientele.example",
                List.of(Role.ACCOUNT_MANAGER),
                true,
                false,
                null,
                1,
                START);
    }
}
