package org.clientele.crm.acceptance.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.clientele.crm.service.identity.SignInQueries;

/** Tells the server on whose behalf the work of a request is done; other requests, those of the tests, are nobody's. */
@ApplicationScoped
public class TicketMechanism implements HttpAuthenticationMechanism {

    @Inject
    private Callers callers;

    @Inject
    private SignInQueries users;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Callers.Work work = callers.work(request);
        return work == null
                ? context.doNothing()
                : context.notifyContainerAboutLogin(work.username(), permissions(work));
    }

    private Set<String> permissions(Callers.Work work) {
        return work.permissions() != null
                ? work.permissions()
                : users.byUsername(work.username()).orElseThrow().permissions();
    }
}
