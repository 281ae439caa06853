package org.clientele.crm.service.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.clientele.crm.domain.identity.CreateToken;
import org.clientele.crm.domain.identity.CreateUser;
import org.clientele.crm.domain.identity.OpaqueToken;
import org.clientele.crm.domain.identity.PersonalAccessToken;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.SignInOrigin;
import org.clientele.crm.domain.identity.SignInSession;
import org.clientele.crm.domain.identity.SignedInUser;
import org.clientele.crm.domain.identity.UserAccount;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInQueriesTest {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
    private static final Duration TICK = Duration.ofMillis(1);
    private static final SignInOrigin ORIGIN = new SignInOrigin("192.0.2.7", "Firefox");
    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";
    private static int counter;

    @AutoClose
    private static final Database database = Database.create();

    private final OpaqueToken sessionToken = OpaqueToken.random("cls_");
    private final OpaqueToken accessToken = OpaqueToken.random("clt_");
    private String username;

    @BeforeEach
    void aUserWithASessionAndAToken() {
        username = "nora" + ++counter;
        database.run(em -> {
            UserAccount user = new UserAccount(
                    new CreateUser(
                            username,
                            "Nora Lindqvist",
                            username + "@clientele.example",
                            Set.of(Role.ACCOUNT_MANAGER, Role.TEAM_LEAD),
                            "de-DE",
                            "Europe/Berlin"),
                    HASH,
                    false,
                    Stamp.system(START));
            em.persist(user);
            em.persist(new SignInSession(user, sessionToken, ORIGIN, START));
            em.persist(new PersonalAccessToken(user, new CreateToken("walk", 1), accessToken, START));
        });
    }

    @Test
    void findsTheUserWithEverythingThatARequestNeeds() {
        SignedInUser user = bySession(START.plusSeconds(1)).orElseThrow();

        assertThat(user.username()).isEqualTo(username);
        assertThat(user.displayName()).isEqualTo("Nora Lindqvist");
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.ACCOUNT_MANAGER, Role.TEAM_LEAD);
        assertThat(user.locale().toLanguageTag()).isEqualTo("de-DE");
        assertThat(user.timeZone().getId()).isEqualTo("Europe/Berlin");
        assertThat(user.sessionId()).isNotNull();
        assertThat(byToken(START.plusSeconds(1)).orElseThrow().sessionId()).isNull();
    }

    @Test
    void aSignInEndsWhenItIsNotUsed() {
        Instant end = START.plus(SignInSession.IDLE);

        assertThat(bySession(end)).isEmpty();
        assertThat(bySession(end.minus(TICK))).isPresent();
    }

    @Test
    void everyRequestKeepsItAlive() {
        Instant later = START.plus(SignInSession.IDLE).minus(TICK);
        bySession(later);

        assertThat(bySession(later.plus(SignInSession.IDLE).minus(TICK))).isPresent();
    }

    @Test
    void itEndsAfterItsLifetimeHoweverBusy() {
        Instant end = START.plus(SignInSession.LIFETIME);
        for (Instant now = START; now.isBefore(end); now = now.plus(Duration.ofMinutes(20))) {
            assertThat(bySession(now)).isPresent();
        }

        assertThat(bySession(end.minus(TICK))).isPresent();
        assertThat(bySession(end)).isEmpty();
    }

    @Test
    void aRevokedOneOpensNothing() {
        database.run(em -> repository(em)
                .findByTokenHash(sessionToken.hash())
                .orElseThrow()
                .revoke(START));

        assertThat(bySession(START)).isEmpty();
    }

    @Test
    void revokingAllSparesTheOneThatGoesOn() {
        OpaqueToken other = OpaqueToken.random("cls_");
        database.run(em -> em.persist(new SignInSession(users(em).get(username), other, ORIGIN, START)));
        Long kept = bySession(START).orElseThrow().sessionId();

        database.run(em -> repository(em).revokeAll(username, kept, START));

        assertThat(bySession(START)).isPresent();
        assertThat(opensASession(other.hash())).isFalse();
    }

    @Test
    void aDeactivatedUserIsOutAtOnce() {
        database.run(em -> users(em).get(username).deactivate(1, Stamp.system(START)));

        assertThat(bySession(START)).isEmpty();
        assertThat(byToken(START)).isEmpty();
    }

    @Test
    void aTokenOpensUntilItExpires() {
        Instant end = START.plus(Duration.ofDays(1));

        assertThat(byToken(end.minus(TICK))).isPresent();
        assertThat(byToken(end)).isEmpty();
    }

    @Test
    void aTokenOpensNothingWhileThePasswordIsTemporary() {
        database.run(em -> users(em).get(username).resetPassword(HASH, Stamp.system(START)));

        assertThat(byToken(START)).isEmpty();
        assertThat(bySession(START).orElseThrow().passwordTemporary()).isTrue();
    }

    @Test
    void theHashOfATokenIsNoToken() {
        assertThat(opensASession(sessionToken.hash())).isTrue();
        assertThat(opensASession(OpaqueToken.presented(sessionToken.hash()).hash()))
                .isFalse();
        assertThat(opensASession(accessToken.hash())).isFalse();
        boolean sessionAsAccess = database.call(
                em -> queries(em).byAccessToken(sessionToken.hash(), START).isPresent());
        assertThat(sessionAsAccess).isFalse();
    }

    private static boolean opensASession(String tokenHash) {
        return database.call(em -> queries(em).bySession(tokenHash, START).isPresent());
    }

    private Optional<SignedInUser> bySession(Instant now) {
        return database.call(em -> queries(em).bySession(sessionToken.hash(), now));
    }

    private Optional<SignedInUser> byToken(Instant now) {
        return database.call(em -> queries(em).byAccessToken(accessToken.hash(), now));
    }

    private static SignInQueries queries(EntityManager em) {
        return Database.inject(new SignInQueries(), "em", em);
    }

    private static SignInRepository repository(EntityManager em) {
        return Database.inject(new SignInRepository(), "em", em);
    }

    private static UserRepository users(EntityManager em) {
        return Database.inject(new UserRepository(), "em", em);
    }
}
