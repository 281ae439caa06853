package org.clientele.crm.acceptance.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.clientele.crm.domain.identity.ChangePassword;
import org.clientele.crm.domain.identity.CreateUser;
import org.clientele.crm.service.identity.ProfileService;
import org.clientele.crm.service.identity.SignInQueries;
import org.clientele.crm.service.identity.UserService;

/** The users of the tests, let in as an administrator lets people in. The administrator is there from the start. */
@ApplicationScoped
class Staff {

    private static final String PASSWORD = "Walk-The-Whole-House-7";

    @Inject
    private Callers callers;

    @Inject
    private SignInQueries known;

    @Inject
    private UserService users;

    @Inject
    private ProfileService profile;

    /** Lets in who is not there yet. */
    void admit() throws Exception {
        for (User user : User.values()) {
            if (known.byUsername(user.username()).isEmpty()) {
                admit(user);
            }
        }
    }

    private void admit(User user) throws Exception {
        String name = user.username();
        var command = new CreateUser(name, name, name + "@clientele.example", Set.of(user.role()), null, null);
        String temporary = callers.as(User.ADMIN, () -> users.createUser(command));
        callers.as(user, () -> {
            profile.changePassword(new ChangePassword(temporary, PASSWORD), null);
            return null;
        });
    }
}
