package org.clientele.crm.service.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clientele.crm.domain.identity.SignInOrigin;
import org.clientele.crm.domain.identity.SignInThrottle;
import org.clientele.crm.domain.identity.SignInThrottled;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Each call is a transaction of its own, as in the container; a new service each time is a restart each time. */
class SignInAttemptServiceTest {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
    private static final SignInOrigin OFFICE = new SignInOrigin("192.0.2.7", null);

    @AutoClose
    private static final Database database = Database.create();

    @Test
    void failuresAreRememberedFromServerToServer() {
        for (int left = 4; left >= 0; left--) {
            assertThat(begin("restart", OFFICE, START)).isEqualTo(left);
        }

        assertThatThrownBy(() -> begin("restart", OFFICE, START.plusSeconds(29)))
                .isInstanceOf(SignInThrottled.class);
        assertThat(begin("restart", OFFICE, START.plusSeconds(30))).isZero();
    }

    @Test
    void oneAccountDoesNotSlowDownAnother() {
        for (int i = 0; i < 5; i++) {
            begin("first", new SignInOrigin("192.0.2.20", null), START);
        }

        assertThat(begin("second", new SignInOrigin("192.0.2.20", null), START)).isEqualTo(4);
    }

    @Test
    void oneAddressThatTriesManyNamesIsSlowedDown() {
        SignInOrigin attacker = new SignInOrigin("198.51.100.9", null);
        for (int i = 0; i < 30; i++) {
            begin("name" + i, attacker, START);
        }

        assertThatThrownBy(() -> begin("another", attacker, START)).isInstanceOf(SignInThrottled.class);
        assertThat(begin("another", new SignInOrigin("198.51.100.10", null), START))
                .isEqualTo(4);
    }

    @Test
    void aGoodSignInTakesTheFailureBack() {
        for (int i = 0; i < 4; i++) {
            begin("careless", OFFICE, START);
        }
        database.run(em -> service(em, START).succeed("careless", OFFICE));

        assertThat(begin("careless", OFFICE, START)).isEqualTo(4);
    }

    @Test
    void attemptsAtTheSameTimeAreCountedOneByOne() throws Exception {
        int attempts = 40;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> outcomes = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            SignInOrigin origin = new SignInOrigin("203.0.113." + i, null);
            outcomes.add(threads.submit(() -> {
                go.await();
                try {
                    begin("storm", origin, START);
                    return true;
                } catch (SignInThrottled refused) {
                    return false;
                }
            }));
        }
        go.countDown();
        int let = 0;
        for (Future<Boolean> outcome : outcomes) {
            let += outcome.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(let).isEqualTo(5);
    }

    @Test
    void namesOfAnyLengthAndKindAreCounted() {
        SignInOrigin origin = new SignInOrigin("192.0.2.44", null);

        assertThat(begin("x".repeat(100_000), origin, START)).isEqualTo(4);
        assertThat(begin("", origin, START)).isEqualTo(4);
        assertThat(begin("'; DROP TABLE user_account; --", origin, START)).isEqualTo(4);
    }

    @Test
    void whatIsForgottenIsDeleted() {
        begin("old", new SignInOrigin("192.0.2.99", null), START.minus(Duration.ofDays(30)));
        database.run(em -> Database.inject(new SignInRepository(), "em", em)
                .deleteOutdated(START.minus(Duration.ofDays(29)).plusSeconds(1)));

        SignInThrottle left =
                database.call(em -> em.find(SignInThrottle.class, SignInThrottle.Kind.ACCOUNT.key("old")));
        assertThat(left).isNull();
    }

    private static int begin(String account, SignInOrigin origin, Instant now) {
        return database.call(em -> service(em, now).begin(account, origin));
    }

    private static SignInAttemptService service(EntityManager em, Instant now) {
        SignInAttemptService service = new SignInAttemptService();
        Database.inject(service, "signIns", Database.inject(new SignInRepository(), "em", em));
        Database.inject(service, "clock", Clock.fixed(now, ZoneOffset.UTC));
        return service;
    }
}
