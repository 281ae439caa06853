package org.clientele.crm.service.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.clientele.crm.domain.identity.CreateUser;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.TemporaryPassword;
import org.clientele.crm.domain.identity.UserAccount;
import org.clientele.crm.domain.shared.Stamp;

/**
 * Makes sure that somebody can sign in after the start: in a demonstration four users with the passwords of its settings,
 * else, in an empty database, one administrator.
 */
@Singleton
@Startup
@DependsOn("AuditSetup")
@PermitAll
public class FirstUsers {

    private static final System.Logger LOG = System.getLogger(FirstUsers.class.getName());

    @Inject
    private UserRepository users;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private IdentitySettings settings;

    @Inject
    private Clock clock;

    @PostConstruct
    void provide() {
        if (settings.isDemo()) {
            provideDemoUser("nora", "Nora Lindqvist", Role.ACCOUNT_MANAGER);
            provideDemoUser("jonas", "Jonas Weber", Role.SUPPORT_AGENT);
            provideDemoUser("eva", "Eva Dahl", Role.TEAM_LEAD);
            provideDemoUser("admin", "Admin", Role.ADMINISTRATOR);
        } else if (users.isEmpty()) {
            provideAdministrator();
        }
    }

    private void provideDemoUser(String username, String displayName, Role role) {
        Optional<String> password = settings.demoPassword(username);
        Optional<UserAccount> known = users.find(username);
        if (known.isEmpty()) {
            create(username, displayName, role, hasher.hash(password.orElseGet(TemporaryPassword::random)), false);
        } else if (password.isPresent()
                && !hasher.matches(password.get(), known.get().passwordHash())) {
            known.get().changePassword(hasher.hash(password.get()), Stamp.system(clock.instant()));
        }
    }

    private void provideAdministrator() {
        String password = settings.adminPassword().orElse(null);
        if (password == null) {
            password = TemporaryPassword.random();
            LOG.log(
                    System.Logger.Level.WARNING,
                    "First start: sign in as admin with the temporary password {0}",
                    password);
            create("admin", "Administrator", Role.ADMINISTRATOR, hasher.hash(password), true);
        } else {
            create("admin", "Administrator", Role.ADMINISTRATOR, hasher.hash(password), false);
        }
    }

    private void create(String username, String displayName, Role role, String hash, boolean temporary) {
        var command = new CreateUser(username, displayName, username + "@clientele.example", Set.of(role), null, null);
        users.add(new UserAccount(command, hash, temporary, Stamp.system(clock.instant())));
    }
}
