package org.clientele.crm.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.clientele.crm.domain.identity.OpaqueToken;
import org.clientele.crm.domain.identity.SignInSession;
import org.clientele.crm.service.identity.IdentitySettings;

/**
 * The cookie that holds a browser's sign-in token. Written as a header, since the server drops {@code SameSite} from
 * cookies set through its own API. Behind TLS it carries {@code Secure} and the {@code __Host-} prefix.
 */
@ApplicationScoped
public class SignInCookie {

    private static final String NAME = "clientele-sign-in";
    private static final int LONGEST = 200;

    @Inject
    private IdentitySettings settings;

    public Optional<OpaqueToken> read(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name()) && cookie.getValue().length() <= LONGEST) {
                return Optional.of(OpaqueToken.presented(cookie.getValue()));
            }
        }
        return Optional.empty();
    }

    public void write(HttpServletResponse response, OpaqueToken token) {
        response.addHeader("Set-Cookie", attributes(token.reveal(), SignInSession.LIFETIME.toSeconds()));
    }

    public void clear(HttpServletResponse response) {
        response.addHeader("Set-Cookie", attributes("", 0));
    }

    private String attributes(String value, long maxAgeSeconds) {
        return name() + "=" + value + "; Path=/; Max-Age=" + maxAgeSeconds + "; HttpOnly; SameSite=Lax"
                + (settings.isSecure() ? "; Secure" : "");
    }

    private String name() {
        return settings.isSecure() ? "__Host-" + NAME : NAME;
    }
}
