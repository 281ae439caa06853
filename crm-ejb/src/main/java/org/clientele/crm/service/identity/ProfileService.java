package org.clientele.crm.service.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.clientele.crm.domain.identity.ChangePassword;
import org.clientele.crm.domain.identity.ChangeSettings;
import org.clientele.crm.domain.identity.EmailTaken;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.identity.SessionRow;
import org.clientele.crm.domain.identity.SignInSession;
import org.clientele.crm.domain.identity.Theme;
import org.clientele.crm.domain.identity.UserAccount;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.shared.CurrentCaller;

/** What everybody does with their own account. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class ProfileService {

    @Inject
    private UserRepository users;

    @Inject
    private UserQueries queries;

    @Inject
    private SignInRepository signIns;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<SignInsChanged> changes;

    /** Version of the caller's account, to be handed back with a change. */
    public long version() {
        return users.get(caller.username()).version();
    }

    /**
     * @throws EmailTaken if another user has the address
     * @throws StaleData if an administrator changed the account meanwhile
     */
    public void changeSettings(ChangeSettings command) {
        UserAccount user = users.get(caller.username());
        user.expectVersion(command.expectedVersion());
        if (users.isEmailTaken(command.email(), user.username())) {
            throw new EmailTaken(command.email());
        }
        user.changeSettings(command, caller.stamp());
        changed();
    }

    /** Another look of the pages. */
    public void changeTheme(Theme theme) {
        users.get(caller.username()).changeTheme(theme, caller.stamp());
        changed();
    }

    /**
     * Chooses another password and ends every other sign-in.
     *
     * @param sessionId the sign-in that goes on
     * @throws InvalidInput if the current password is wrong or the new one is not acceptable
     */
    public void changePassword(ChangePassword command, Long sessionId) {
        UserAccount user = users.get(caller.username());
        if (!hasher.matches(command.currentPassword(), user.passwordHash())) {
            throw new InvalidInput("currentPassword", "error.passwordWrong");
        }
        command.check(user);
        user.changePassword(hasher.hash(command.newPassword()), caller.stamp());
        signIns.revokeAll(user.username(), sessionId, caller.stamp().at());
        changed();
    }

    /** The caller's living sign-ins, the latest used first. */
    public List<SessionRow> listSessions() {
        return queries.sessions(caller.username(), caller.stamp().at());
    }

    /**
     * Ends one of the caller's sign-ins.
     *
     * @throws NotFound if it is not the caller's
     */
    public void revokeSession(long id) {
        SignInSession session =
                signIns.find(id, caller.username()).orElseThrow(() -> new NotFound("session", String.valueOf(id)));
        session.revoke(caller.stamp().at());
        changed();
    }

    private void changed() {
        changes.fire(new SignInsChanged(caller.username()));
    }
}
