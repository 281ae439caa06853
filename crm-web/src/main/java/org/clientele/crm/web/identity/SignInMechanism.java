package org.clientele.crm.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.clientele.crm.domain.identity.OpaqueToken;
import org.clientele.crm.domain.identity.SignInRefused;
import org.clientele.crm.domain.identity.SignInThrottled;
import org.clientele.crm.domain.identity.SignedInUser;
import org.clientele.crm.service.identity.IdentitySettings;
import org.clientele.crm.service.identity.SignInService;

/**
 * Finds out who sends a request. It never refuses: an anonymous request goes on to {@link AccessFilter}, behind the
 * filter that sets the security headers, and is refused there.
 *
 * <p>Browsers show the sign-in cookie, programs a personal access token ({@code Authorization: Bearer}). Name and
 * password (HTTP Basic) are good for one thing only, to make such a token. A request with an {@code Authorization}
 * header is judged by that alone.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private static final int LONGEST_HEADER = 1_000;

    @Inject
    private SignInService signIn;

    @Inject
    private SignInCookie cookie;

    @Inject
    private IdentitySettings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (RequestPaths.isStatic(request)) {
            return context.doNothing();
        }
        Optional<SignedInUser> user = identify(request);
        user.ifPresent(found -> request.setAttribute(CurrentUser.ATTRIBUTE, found));
        return user.map(found -> context.notifyContainerAboutLogin(found.username(), found.permissions()))
                .orElseGet(context::doNothing);
    }

    private Optional<SignedInUser> identify(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !RequestPaths.isApi(request)) {
            return cookie.read(request).flatMap(signIn::bySession);
        }
        if (header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            OpaqueToken token =
                    OpaqueToken.presented(header.substring(BEARER.length()).strip());
            return signIn.byAccessToken(token);
        }
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length()) && RequestPaths.isTokenRequest(request)) {
            return byPassword(header.substring(BASIC.length()).strip(), request);
        }
        return Optional.empty();
    }

    private Optional<SignedInUser> byPassword(String credentials, HttpServletRequest request) {
        try {
            String text = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            return Optional.of(signIn.byPassword(
                    text.substring(0, colon),
                    text.substring(colon + 1),
                    ClientAddress.origin(request, settings.isSecure())));
        } catch (IllegalArgumentException | SignInRefused refused) {
            return Optional.empty();
        } catch (SignInThrottled throttled) {
            request.setAttribute(AccessFilter.THROTTLED, throttled);
            return Optional.empty();
        }
    }
}
