package org.clientele.crm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    private final SignInThrottle account = new SignInThrottle(SignInThrottle.Kind.ACCOUNT, "nora", START);

    @Test
    void theFirstFiveAttemptsMayFollowEachOther() {
        assertThat(account.begin(START)).isEqualTo(4);
        assertThat(account.begin(START)).isEqualTo(3);
        assertThat(account.begin(START)).isEqualTo(2);
        assertThat(account.begin(START)).isEqualTo(1);
        assertThat(account.begin(START)).isZero();

        assertThatThrownBy(() -> account.begin(START))
                .isInstanceOfSatisfying(
                        SignInThrottled.class,
                        refused -> assertThat(refused.retryAfterSeconds()).isEqualTo(30));
    }

    @Test
    void theWaitingTimeEndsToTheMoment() {
        fail(5, START);

        assertThatThrownBy(() -> account.begin(START.plusSeconds(30).minusMillis(1)))
                .isInstanceOf(SignInThrottled.class);
        assertThatCode(() -> account.begin(START.plusSeconds(30))).doesNotThrowAnyException();
    }

    @Test
    void atMostTenGuessesFitIntoFifteenMinutes() {
        assertThat(guessesWithin(Duration.ofMinutes(15))).isBetween(8, 10);
    }

    @Test
    void nobodyIsLockedOutForGood() {
        guessesWithin(Duration.ofHours(20));
        Instant later = START.plus(Duration.ofHours(20)).plus(SignInThrottle.LONGEST_WAIT);

        assertThatCode(() -> account.begin(later)).doesNotThrowAnyException();
    }

    @Test
    void anAttemptDuringTheWaitingTimeDoesNotMakeItLonger() {
        fail(5, START);
        assertThatThrownBy(() -> account.begin(START.plusSeconds(29))).isInstanceOf(SignInThrottled.class);

        assertThatCode(() -> account.begin(START.plusSeconds(30))).doesNotThrowAnyException();
    }

    @Test
    void aGoodAttemptLetsTheAccountBeginAnew() {
        fail(5, START);
        account.succeeded();

        assertThat(account.begin(START.plusSeconds(1))).isEqualTo(4);
    }

    @Test
    void failuresAreForgottenAfterADay() {
        fail(4, START);
        Instant nextDay = START.plus(SignInThrottle.MEMORY);

        assertThat(account.begin(nextDay)).isEqualTo(4);
    }

    @Test
    void failuresAreKnownForADay() {
        fail(3, START);

        assertThat(account.begin(START.plus(SignInThrottle.MEMORY).minusMillis(1)))
                .isEqualTo(1);
    }

    @Test
    void anAddressThatManyPeopleShareIsNotEmptiedByOneGoodAttempt() {
        SignInThrottle address = new SignInThrottle(SignInThrottle.Kind.ADDRESS, "192.0.2.7", START);
        for (int i = 0; i < 29; i++) {
            address.begin(START);
        }
        address.succeeded();

        assertThat(address.begin(START)).isEqualTo(1);
        assertThat(address.begin(START)).isZero();
        assertThatThrownBy(() -> address.begin(START)).isInstanceOf(SignInThrottled.class);
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.begin(at);
        }
    }

    /** Guesses as often as it is let, for that long. */
    private int guessesWithin(Duration time) {
        int guesses = 0;
        Instant now = START;
        while (now.isBefore(START.plus(time))) {
            try {
                account.begin(now);
                guesses++;
            } catch (SignInThrottled wait) {
                now = now.plusSeconds(wait.retryAfterSeconds());
            }
        }
        return guesses;
    }
}
