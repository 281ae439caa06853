package org.clientele.crm.service.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.clientele.crm.domain.identity.OpaqueToken;
import org.clientele.crm.domain.identity.SignInOrigin;
import org.clientele.crm.domain.identity.SignInSession;
import org.clientele.crm.domain.identity.SignInThrottle;
import org.clientele.crm.domain.identity.SignInThrottled;
import org.clientele.crm.domain.identity.UserAccount;

/**
 * The steps of a sign-in that change the database, each a transaction of its own: the attempt must be counted even when
 * the sign-in then fails, and no connection may be held while a password is hashed. Called by {@link SignInService} only.
 */
@Stateless
@PermitAll
public class SignInAttemptService {

    private static final String SESSION_PREFIX = "cls_";

    @Inject
    private SignInRepository signIns;

    @Inject
    private UserRepository users;

    @Inject
    private Clock clock;

    /**
     * Counts an attempt, as failed until told otherwise.
     *
     * @return attempts left on this account name before a waiting time
     * @throws SignInThrottled during a waiting time; nothing is counted then
     */
    public int begin(String account, SignInOrigin origin) {
        Instant now = clock.instant();
        int left = signIns.throttle(SignInThrottle.Kind.ACCOUNT, account, now).begin(now);
        signIns.throttle(SignInThrottle.Kind.ADDRESS, origin.address(), now).begin(now);
        return left;
    }

    /** Takes the failure back that {@link #begin} counted. */
    public void succeed(String account, SignInOrigin origin) {
        Instant now = clock.instant();
        signIns.throttle(SignInThrottle.Kind.ACCOUNT, account, now).succeeded();
        signIns.throttle(SignInThrottle.Kind.ADDRESS, origin.address(), now).succeeded();
    }

    /** @return the token that the browser is to hold */
    public OpaqueToken openSession(String username, SignInOrigin origin) {
        UserAccount user = users.get(username);
        OpaqueToken token = OpaqueToken.random(SESSION_PREFIX);
        signIns.add(new SignInSession(user, token, origin, clock.instant()));
        return token;
    }

    /** Ends the sign-in of that token, if there is one. */
    public void closeSession(OpaqueToken token) {
        signIns.findByTokenHash(token.hash()).ifPresent(session -> session.revoke(clock.instant()));
    }

    /** Stores the password under today's parameters. */
    public void rehash(String username, String passwordHash) {
        users.rehash(username, passwordHash);
    }
}
