package org.clientele.crm.service.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.clientele.crm.service.shared.Database.inject;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.crm.domain.drafts.Draft;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.shared.CurrentCaller;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final String KEY = "support/SR-2026-000123/reply";

    @AutoClose
    private final Database database = Database.create();

    @Test
    void keepsTheNewestTextAsItWasTyped() {
        keep("jonas", KEY, "Hello");
        keep("jonas", KEY, "Hello Mia,\r\n\r\nwe ");

        assertThat(draft("jonas", KEY)).contains(new Draft(KEY, "Hello Mia,\n\nwe ", NOW));
    }

    @Test
    void belongsToOnePersonAndOneKey() {
        keep("jonas", KEY, "Hello");

        assertThat(draft("eva", KEY)).isEmpty();
        assertThat(draft("jonas", "support/SR-2026-000123/note")).isEmpty();
    }

    @Test
    void isGoneWhenNothingIsLeft() {
        keep("jonas", KEY, "Hello");
        keep("jonas", KEY, " \n");

        assertThat(draft("jonas", KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/a", "a b", "a?b", "ä"})
    void refusesStrangeKeys(String key) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> keep("jonas", key, "Hello"));
    }

    @Test
    void refusesWhatCannotBeStored() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> keep("jonas", KEY, "a\u0000b"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> keep("jonas", KEY, "x".repeat(50_001)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> keep("jonas", "k".repeat(121), "Hello"));
    }

    private void keep(String user, String key, String body) {
        as(user, service -> service.keepDraft(key, body));
    }

    private Optional<Draft> draft(String user, String key) {
        return as(user, service -> service.draft(key));
    }

    private <T> T as(String user, Function<DraftService, T> work) {
        return database.call(em -> {
            DraftService service = inject(new DraftService(), "drafts", inject(new DraftQueries(), "em", em));
            inject(service, "clock", Clock.fixed(NOW, ZoneOffset.UTC));
            return work.apply(inject(service, "caller", new CurrentCaller() {
                @Override
                public String username() {
                    return user;
                }
            }));
        });
    }
}
