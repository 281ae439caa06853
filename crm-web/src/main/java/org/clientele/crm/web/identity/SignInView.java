package org.clientele.crm.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.clientele.crm.domain.identity.OpaqueToken;
import org.clientele.crm.domain.identity.SignInRefused;
import org.clientele.crm.domain.identity.SignInThrottled;
import org.clientele.crm.service.identity.IdentitySettings;
import org.clientele.crm.service.identity.SignInService;
import org.clientele.crm.web.shell.Texts;
import org.omnifaces.util.Faces;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    private static final List<String> DEMO_USERS = List.of("nora", "jonas", "eva", "admin");

    @Inject
    private SignInService service;

    @Inject
    private SignInCookie cookie;

    @Inject
    private IdentitySettings settings;

    @Inject
    private CurrentUser currentUser;

    private String name;
    private String password;
    private String then;
    private String failure;

    /** Who is signed in already has nothing to do here. */
    public void skipWhenSignedIn() {
        if (currentUser.isSignedIn()) {
            Faces.redirect(destination());
        }
    }

    /** Signs in and goes on to the page that was asked for; stays here when name and password do not match. */
    public void signIn() {
        HttpServletRequest request = Faces.getRequest();
        try {
            OpaqueToken token = service.signIn(name, password, ClientAddress.origin(request, settings.isSecure()));
            enter(request, Faces.getResponse(), token);
        } catch (SignInRefused refused) {
            String key = refused.attemptsLeft() > 0 ? "signIn.refused" : "signIn.refusedWait";
            failure = Texts.text("identity", key, refused.attemptsLeft());
        } catch (SignInThrottled throttled) {
            failure = Texts.text("identity", "signIn.throttled", throttled.retryAfterSeconds());
        }
        password = null;
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, OpaqueToken token) {
        cookie.read(request).ifPresent(service::signOut);
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.changeSessionId();
        }
        cookie.write(response, token);
        Faces.redirect(destination());
    }

    private String destination() {
        return Faces.getRequestContextPath() + (RequestPaths.isOwnPage(then) ? then : "/");
    }

    public List<String> getDemoUsers() {
        return settings.isDemo() ? DEMO_USERS : List.of();
    }

    /** Why the last attempt failed; {@code null} before the first. */
    public String getFailure() {
        return failure;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }
}
