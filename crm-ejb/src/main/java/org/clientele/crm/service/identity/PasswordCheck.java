package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.clientele.crm.domain.identity.UserAccount;

/** Decides whether a name and a password belong together, in a time that does not tell whether the name exists. */
@ApplicationScoped
public class PasswordCheck {

    @Inject
    private UserRepository users;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SignInAttemptService attempts;

    /** The active user of that sign-in name, if the password is theirs. */
    public Optional<UserAccount> verify(String signInName, String password) {
        Optional<UserAccount> user = users.findBySignInName(signInName);
        boolean matches =
                user.isPresent() ? hasher.matches(password, user.get().passwordHash()) : hasher.matchesNobody(password);
        if (!matches || !user.get().isActive()) {
            return Optional.empty();
        }
        if (hasher.isOutdated(user.get().passwordHash())) {
            attempts.rehash(user.get().username(), hasher.hash(password));
        }
        return user;
    }
}
