package org.clientele.crm.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.clientele.crm.api.shared.ApiTexts;
import org.clientele.crm.api.shared.Json;
import org.clientele.crm.api.shared.Problem;
import org.clientele.crm.domain.identity.SignInThrottled;
import org.clientele.crm.domain.identity.SignedInUser;

/**
 * Lets a request go on only when its sender may have what it asks for. Who is not signed in is led to the sign-in page,
 * a program is told 401; a page or a resource that is not for the user does not exist (404).
 */
public class AccessFilter extends HttpFilter {

    static final String THROTTLED = AccessFilter.class.getName() + ".throttled";

    private static final String SESSION_OWNER = AccessFilter.class.getName() + ".owner";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedInUser user = (SignedInUser) request.getAttribute(CurrentUser.ATTRIBUTE);
        if (RequestPaths.isStatic(request) || RequestPaths.isOpen(request)) {
            chain.doFilter(request, response);
        } else if (user == null) {
            refuse(request, response);
        } else if (RequestPaths.isApi(request)) {
            letProgramIn(user, request, response, chain);
        } else {
            letBrowserIn(user, request, response, chain);
        }
    }

    private static void letProgramIn(
            SignedInUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (user.passwordTemporary()) {
            write(response, Problem.of(403, "not-permitted", ApiTexts.text("error.passwordTemporary")));
        } else if (!user.may(PageAccess.permissionFor(RequestPaths.path(request)))) {
            write(response, Problem.bare(Response.Status.NOT_FOUND));
        } else {
            chain.doFilter(request, response);
            if (isBareRefusal(response)) {
                write(response, Problem.bare(Response.Status.BAD_REQUEST));
            }
        }
    }

    /** The server refuses a header that it cannot read before the API hears of it, and says nothing. */
    private static boolean isBareRefusal(HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_BAD_REQUEST
                && response.getContentType() == null
                && !response.isCommitted();
    }

    private static void letBrowserIn(
            SignedInUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPaths.path(request);
        if (user.passwordTemporary() && !path.equals(RequestPaths.NEW_PASSWORD) && !path.equals("/sign-out")) {
            redirect(request, response, request.getContextPath() + RequestPaths.NEW_PASSWORD);
        } else if (!user.may(PageAccess.permissionFor(path))
                && !path.equals(RequestPaths.NEW_PASSWORD)
                && !path.equals("/sign-out")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            claimSession(user, request);
            chain.doFilter(request, response);
        }
    }

    /** A server session belongs to one user: what another one left behind in it is thrown away. */
    private static void claimSession(SignedInUser user, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        Object owner = session.getAttribute(SESSION_OWNER);
        if (owner != null && !owner.equals(user.username())) {
            session.invalidate();
            session = request.getSession(true);
            owner = null;
        }
        if (owner == null) {
            session.setAttribute(SESSION_OWNER, user.username());
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestPaths.isApi(request)) {
            refuseProgram(request, response);
            return;
        }
        if (isPartUpdate(request)) {
            // the page stays as it is, with what was typed into it, and offers to sign in again beside it
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String then = RequestPaths.requested(request);
        String query = RequestPaths.isOwnPage(then) && !then.equals("/")
                ? "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8)
                : "";
        redirect(request, response, request.getContextPath() + RequestPaths.SIGN_IN + query);
    }

    private static void refuseProgram(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInThrottled throttled = (SignInThrottled) request.getAttribute(THROTTLED);
        if (throttled != null) {
            response.setHeader("Retry-After", String.valueOf(throttled.retryAfterSeconds()));
            write(response, Problem.of(429, "throttled", ApiTexts.text(throttled.key(), throttled.arguments())));
            return;
        }
        boolean basic = RequestPaths.isTokenRequest(request);
        response.addHeader("WWW-Authenticate", basic ? "Basic realm=\"Clientele\"" : "Bearer realm=\"Clientele\"");
        write(response, Problem.of(401, "not-signed-in", ApiTexts.text("error.notSignedIn")));
    }

    private static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        Json.MAPPER.writeValue(response.getOutputStream(), problem);
    }

    private static boolean isPartUpdate(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A script that updates a part of a page cannot follow a redirect; it is told in its own language. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (isPartUpdate(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            String escaped =
                    address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + escaped
                            + "\"></redirect></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
