package org.clientele.crm.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.clientele.crm.service.identity.IdentitySettings;

/**
 * Security headers on every response, whatever answers it. Pages of Faces replace the content security policy by their
 * own, which adds the nonce of the page; everything else may load nothing at all.
 *
 * <p>With {@code clientele.secure} (behind a TLS proxy) browsers are told to come back over TLS only.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    /** Images and styles that are opened on their own still need their own look. */
    static final String STATIC = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String POLICY = "Content-Security-Policy";
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final long ONE_YEAR_SECONDS = 31_536_000L;

    @Inject
    private transient IdentitySettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OnePolicy guarded = new OnePolicy(response, isResource(request), settings.isSecure());
        guarded.writeHeaders();
        chain.doFilter(request, guarded);
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + RESOURCES);
    }

    /**
     * PrimeFaces adds its policy; two policies would both hold, so a later one takes the place of ours. The headers
     * survive a reset of the response, which comes before each error page.
     */
    private static class OnePolicy extends HttpServletResponseWrapper {

        private final boolean resource;
        private final boolean secure;

        OnePolicy(HttpServletResponse response, boolean resource, boolean secure) {
            super(response);
            this.resource = resource;
            this.secure = secure;
        }

        void writeHeaders() {
            setHeader(POLICY, resource ? STATIC : NOTHING);
            setHeader("X-Content-Type-Options", "nosniff");
            setHeader("X-Frame-Options", "DENY");
            setHeader("Referrer-Policy", "same-origin");
            setHeader("Cross-Origin-Opener-Policy", "same-origin");
            setHeader("Cross-Origin-Resource-Policy", "same-origin");
            setHeader("Permissions-Policy", PERMISSIONS);
            if (secure) {
                setHeader("Strict-Transport-Security", "max-age=" + ONE_YEAR_SECONDS + "; includeSubDomains");
            }
            if (!resource) {
                setHeader("Cache-Control", "no-store");
            }
        }

        @Override
        public void reset() {
            super.reset();
            writeHeaders();
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
