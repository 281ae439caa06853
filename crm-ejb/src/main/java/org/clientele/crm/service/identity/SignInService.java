package org.clientele.crm.service.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.clientele.crm.domain.identity.OpaqueToken;
import org.clientele.crm.domain.identity.SignInOrigin;
import org.clientele.crm.domain.identity.SignInRefused;
import org.clientele.crm.domain.identity.SignInThrottled;
import org.clientele.crm.domain.identity.SignedInUser;
import org.clientele.crm.domain.identity.UserAccount;

/**
 * Finds out who somebody is. Open to everybody, since nobody is signed in yet.
 *
 * <p>An unknown name, a wrong password and a deactivated user get the same answer after the same work.
 */
@Stateless
@PermitAll
public class SignInService {

    private static final System.Logger LOG = System.getLogger(SignInService.class.getName());

    @Inject
    private SignInAttemptService attempts;

    @Inject
    private SignInQueries queries;

    @Inject
    private SignInCache cache;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private Event<SignInsChanged> changes;

    @Inject
    private Clock clock;

    /**
     * Signs a person in with a browser.
     *
     * @param name user name or e-mail address
     * @return the token that the browser has to show from now on
     * @throws SignInRefused if name and password do not belong to an active user
     * @throws SignInThrottled after too many failures of that name or address
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OpaqueToken signIn(String name, String password, SignInOrigin origin) {
        UserAccount user = authenticate(name, password, origin);
        return attempts.openSession(user.username(), origin);
    }

    /**
     * The user of a request that carries name and password itself.
     *
     * @throws SignInRefused if they do not belong to an active user with a lasting password
     * @throws SignInThrottled after too many failures of that name or address
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedInUser byPassword(String name, String password, SignInOrigin origin) {
        UserAccount user = authenticate(name, password, origin);
        return queries.byUsername(user.username())
                .filter(found -> !found.passwordTemporary())
                .orElseThrow(() -> new SignInRefused(0));
    }

    /** The user of the browser that shows the token; empty when it opens nothing (any more). */
    public Optional<SignedInUser> bySession(OpaqueToken token) {
        String hash = token.hash();
        return cache.get(hash, () -> queries.bySession(hash, clock.instant()));
    }

    /** The user for whom a program shows a personal access token; empty when it opens nothing (any more). */
    public Optional<SignedInUser> byAccessToken(OpaqueToken token) {
        String hash = token.hash();
        return cache.get(hash, () -> queries.byAccessToken(hash, clock.instant()));
    }

    /** Ends the sign-in of that token; the token opens nothing any more. */
    public void signOut(OpaqueToken token) {
        attempts.closeSession(token);
        changes.fire(new SignInsChanged(""));
    }

    private UserAccount authenticate(String name, String password, SignInOrigin origin) {
        String account =
                name == null ? "" : name.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        int attemptsLeft = attempts.begin(account, origin);
        Optional<UserAccount> user = passwords.verify(account, password == null ? "" : password);
        if (user.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "Sign-in refused from {0}", origin.address());
            throw new SignInRefused(attemptsLeft);
        }
        attempts.succeed(account, origin);
        LOG.log(System.Logger.Level.INFO, "{0} signed in from {1}", user.get().username(), origin.address());
        return user.get();
    }
}
