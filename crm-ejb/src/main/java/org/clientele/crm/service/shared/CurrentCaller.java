package org.clientele.crm.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import org.clientele.crm.domain.shared.Stamp;

/** Who calls the use case that is running. */
@ApplicationScoped
public class CurrentCaller {

    private static final String ANONYMOUS = "ANONYMOUS";

    @Inject
    private SecurityContext security;

    @Inject
    private Clock clock;

    /** User name of the caller, or {@link Stamp#SYSTEM} when no person called. */
    public String username() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || ANONYMOUS.equalsIgnoreCase(principal.getName())
                ? Stamp.SYSTEM
                : principal.getName();
    }

    /** The caller, now. */
    public Stamp stamp() {
        return new Stamp(clock.instant(), username());
    }

    /** Whether the caller has a permission of {@link org.clientele.crm.domain.identity.Permission}. */
    public boolean may(String permission) {
        return security.isCallerInRole(permission);
    }
}
