package org.clientele.crm.service.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.identity.CreateUser;
import org.clientele.crm.domain.identity.EmailTaken;
import org.clientele.crm.domain.identity.LastAdministrator;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.TemporaryPassword;
import org.clientele.crm.domain.identity.UserAccount;
import org.clientele.crm.domain.identity.UserDirectory;
import org.clientele.crm.domain.identity.UserRow;
import org.clientele.crm.domain.identity.UsernameTaken;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.shared.CurrentCaller;

/** What an administrator does with users; whoever is signed in may see who else works here. */
@Stateless
@RolesAllowed(Permission.USER_ADMINISTER)
public class UserService {

    @Inject
    private UserRepository users;

    @Inject
    private UserQueries queries;

    @Inject
    private UserDirectoryCache directory;

    @Inject
    private SignInRepository signIns;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<SignInsChanged> changes;

    /** All users, active ones first; mail addresses are for those who administer users. */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<UserRow> listUsers() {
        return queries.all().stream().map(this::shown).toList();
    }

    /** Names of all users, and who of them can be chosen for what. */
    @RolesAllowed(Permission.SIGNED_IN)
    public UserDirectory directory() {
        return directory.get();
    }

    /**
     * One user; the mail address is for those who administer users.
     *
     * @throws NotFound if there is no such user
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public UserRow getUser(String username) {
        return queries.find(username).map(this::shown).orElseThrow(() -> new NotFound("user", username));
    }

    /**
     * Gives a person access.
     *
     * @return a temporary password, to be shown once
     * @throws UsernameTaken if there is such a user
     * @throws EmailTaken if another user has the address
     */
    public String createUser(CreateUser command) {
        if (users.find(command.username()).isPresent()) {
            throw new UsernameTaken(command.username());
        }
        if (users.isEmailTaken(command.email(), command.username())) {
            throw new EmailTaken(command.email());
        }
        String password = TemporaryPassword.random();
        users.add(new UserAccount(command, hasher.hash(password), true, caller.stamp()));
        changes.fire(new SignInsChanged(command.username()));
        return password;
    }

    /**
     * @throws LastAdministrator if nobody would be left to administer users
     * @throws StaleData if the user changed since the expected version
     */
    public void changeRoles(String username, Set<Role> roles, Long expectedVersion) {
        long others = users.otherAdministrators(username);
        UserAccount user = users.get(username);
        user.expectVersion(expectedVersion);
        user.changeRoles(roles, others, caller.stamp());
        changes.fire(new SignInsChanged(username));
    }

    /**
     * Takes the access away at once: every sign-in ends, no token opens anything.
     *
     * @throws LastAdministrator if nobody would be left to administer users
     */
    public void deactivateUser(String username, Long expectedVersion) {
        long others = users.otherAdministrators(username);
        UserAccount user = users.get(username);
        user.expectVersion(expectedVersion);
        user.deactivate(others, caller.stamp());
        signIns.revokeAll(username, null, caller.stamp().at());
        changes.fire(new SignInsChanged(username));
    }

    /** Gives the access back; password, roles and tokens are as they were. */
    public void reactivateUser(String username, Long expectedVersion) {
        UserAccount user = users.get(username);
        user.expectVersion(expectedVersion);
        user.reactivate(caller.stamp());
        changes.fire(new SignInsChanged(username));
    }

    /**
     * Replaces a lost password. Every sign-in of the user ends.
     *
     * @return a temporary password, to be shown once; the user has to choose another one at the next sign-in
     */
    public String resetPassword(String username) {
        UserAccount user = users.get(username);
        String password = TemporaryPassword.random();
        user.resetPassword(hasher.hash(password), caller.stamp());
        signIns.revokeAll(username, null, caller.stamp().at());
        changes.fire(new SignInsChanged(username));
        return password;
    }

    private UserRow shown(UserRow user) {
        return caller.may(Permission.USER_ADMINISTER) ? user : user.withoutEmail();
    }
}
