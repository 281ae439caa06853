package org.clientele.crm.service.shared;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import javax.naming.InitialContext;
import javax.naming.NamingException;
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

    /**
     * Whether the caller has a permission of {@link org.clientele.crm.domain.identity.Permission}, as the container sees it
     * when it lets calls of a service through. Jakarta Security's own answer depends on {@code java.security.Policy}, which
     * permits nothing any more since Java 24.
     */
    public boolean may(String permission) {
        try {
            EJBContext service = InitialContext.doLookup("java:comp/EJBContext");
            return service.isCallerInRole(permission);
        } catch (NamingException e) {
            throw new IllegalStateException("Asked outside of a service", e);
        }
    }
}
