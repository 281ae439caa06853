package org.clientele.crm.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses a change that another site asks for in the name of a signed-in browser. A second wall behind the SameSite
 * cookie and the view state: a request that may change something must come from our own pages, or carry no cookie at
 * all, as programs with a token do.
 */
public class SameOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    /** "none" is the user's own doing, such as reloading after a restart of the browser. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || fromProgram(request)) {
            chain.doFilter(request, response);
        } else if (!fromOurselves(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter()
                    .write("{\"type\":\"/problems/other-origin\",\"title\":\"Another origin\",\"status\":403,"
                            + "\"detail\":\"A change must be asked for by this application's own pages.\"}");
        } else if (lacksOurNonce(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write("This form was not sent by one of this application's pages. Nothing was changed.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Whether a page's form comes without the nonce that our pages add to it: they could not answer it, not even with an
     * error page.
     */
    private static boolean lacksOurNonce(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        return request.getParameter("jakarta.faces.ViewState") != null
                && request.getParameter("primefaces.nonce") == null;
    }

    /** Browsers add Sec-Fetch-Site or Origin to every unsafe request; a program sends neither and has no cookie. */
    private static boolean fromProgram(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        boolean named = authorization != null && authorization.startsWith("Bearer ");
        return request.getHeader("Sec-Fetch-Site") == null
                && request.getHeader("Origin") == null
                && (named || request.getHeader("Cookie") == null);
    }

    private static boolean fromOurselves(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        String origin = request.getHeader("Origin");
        String source = origin != null ? origin : request.getHeader("Referer");
        return source != null && host(source).equals(host("//" + request.getHeader("Host")));
    }

    /** Host and port in lower case, empty where the address has none ("null", "about:blank"). */
    private static String host(String address) {
        try {
            String authority = URI.create(address).getAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
