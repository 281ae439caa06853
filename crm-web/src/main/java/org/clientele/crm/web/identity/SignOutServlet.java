package org.clientele.crm.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.clientele.crm.service.identity.SignInService;

/**
 * {@code POST /sign-out}: ends the sign-in for good, not only in this browser's memory. A plain form of any page posts
 * here, so that signing out works also when the page's own state has expired. A GET changes nothing.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInService service;

    @Inject
    private transient SignInCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        cookie.read(request).ifPresent(service::signOut);
        cookie.clear(response);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + RequestPaths.SIGN_IN);
    }
}
