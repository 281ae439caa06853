package org.clientele.crm.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Servlets;

/** What kind of thing a request asks for, by its path as the container decoded and normalised it. */
final class RequestPaths {

    static final String SIGN_IN = "/sign-in";
    static final String NEW_PASSWORD = "/new-password";

    private static final String API = "/api/";
    private static final String PAGE_EXTENSION = ".xhtml";

    private RequestPaths() {}

    /** The path within the application as it was asked for, without the extension that a page is mapped by. */
    static String path(HttpServletRequest request) {
        String servletPath = request.getServletPath();
        String page = servletPath.endsWith(PAGE_EXTENSION)
                ? servletPath.substring(0, servletPath.length() - PAGE_EXTENSION.length())
                : servletPath;
        String below = Servlets.getRequestPathInfo(request);
        return below == null ? page : page + below;
    }

    /** Style sheets, scripts, pictures: the same for everybody, so that nobody needs to be known. */
    static boolean isStatic(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/")
                || path.equals("/favicon.ico")
                || path.equals("/robots.txt");
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith(API);
    }

    /** Pages and addresses that need no sign-in. */
    static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return path.equals(SIGN_IN) || path.equals("/api/v1/health/ready") || path.equals("/api/v1/openapi.json");
    }

    static boolean isTokenRequest(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && path(request).equals("/api/v1/tokens");
    }

    /** Where to go on after sign-in: the address asked for, with its query when it was asked for by GET. */
    static String requested(HttpServletRequest request) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return query == null ? address : address + "?" + query;
    }

    /**
     * Whether an address leads to a page of this application and nowhere else: not to another host, not to something a
     * browser reads as one ({@code //host}, {@code /\host}), not back to the sign-in page.
     */
    static boolean isOwnPage(String address) {
        return address != null
                && address.length() <= 2_000
                && address.matches("/([A-Za-z0-9][\\x21-\\x7e&&[^\\\\]]*)?")
                && !address.startsWith(SIGN_IN)
                && !address.startsWith(API);
    }
}
