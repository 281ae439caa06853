package org.clientele.crm.acceptance.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tells the server on whose behalf the work of a request is done; other requests, those of the tests, are nobody's. */
@ApplicationScoped
public class TicketMechanism implements HttpAuthenticationMechanism {

    @Inject
    private Callers callers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Callers.Work work = callers.work(request);
        return work == null
                ? context.doNothing()
                : context.notifyContainerAboutLogin(work.username(), work.permissions());
    }
}
