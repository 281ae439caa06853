package org.clientele.crm.service.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void hashesAreArgon2idPhcStringsWithASaltEach() {
        String hash = hasher.hash("brisk-otters");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.hash("brisk-otters")).isNotEqualTo(hash);
        assertThat(hasher.isOutdated(hash)).isFalse();
    }

    @Test
    void onlyThePasswordItselfMatches() {
        String hash = hasher.hash("brisk-otters");

        assertThat(hasher.matches("brisk-otters", hash)).isTrue();
        assertThat(hasher.matches("Brisk-otters", hash)).isFalse();
        assertThat(hasher.matches("", hash)).isFalse();
        assertThat(hasher.matchesNobody("nobody")).isFalse();
    }

    @Test
    void lettersMatchHoweverTheyWereComposed() {
        assertThat(hasher.matches("u\u0308ber-den-Fjord", hasher.hash("\u00fcber-den-Fjord")))
                .isTrue();
    }

    @Test
    void aWeakerHashStillMatchesAndIsKnownAsOutdated() {
        String weaker = Password.hash("brisk-otters")
                .addRandomSalt()
                .with(Argon2Function.getInstance(4_096, 3, 1, 32, Argon2.ID))
                .getResult();

        assertThat(hasher.matches("brisk-otters", weaker)).isTrue();
        assertThat(hasher.isOutdated(weaker)).isTrue();
    }
}
