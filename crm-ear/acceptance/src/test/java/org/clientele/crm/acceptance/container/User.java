package org.clientele.crm.acceptance.container;

import java.util.Locale;
import org.clientele.crm.domain.identity.Role;

/** One user of each role. */
enum User {
    NORA(Role.ACCOUNT_MANAGER),
    JONAS(Role.SUPPORT_AGENT),
    EVA(Role.TEAM_LEAD),
    ADMIN(Role.ADMINISTRATOR),
    ROSA(Role.READ_ONLY);

    private final Role role;

    User(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    String username() {
        return name().toLowerCase(Locale.ROOT);
    }
}
