package org.clientele.crm.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.clientele.crm.domain.identity.SignedInUser;

/**
 * How pages are shown to this person: theme, single keys, time zone and locale. The user's own settings decide; before
 * sign-in cookies that the shell's scripts write. A forged cookie changes only its sender's own view.
 */
@Named
@RequestScoped
public class Viewer {

    private static final Set<String> THEMES = Set.of("light", "dark");

    private HttpServletRequest request;
    private Clock clock;

    /** For CDI. */
    protected Viewer() {}

    @Inject
    public Viewer(HttpServletRequest request) {
        this.request = request;
        this.clock = Clock.systemUTC();
    }

    /** Who reads the page that is being written. */
    static Viewer of(FacesContext context) {
        return new Viewer((HttpServletRequest) context.getExternalContext().getRequest());
    }

    /** "light", "dark", or empty where the system decides. */
    public String getTheme() {
        String chosen =
                user() == null ? cookie("clTheme") : user().theme().name().toLowerCase(Locale.ROOT);
        return THEMES.contains(chosen) ? chosen : "";
    }

    /** "off" when shortcuts of a single key are not wanted, else "on". */
    public String getKeys() {
        return user() == null || user().singleKeyShortcuts() ? "on" : "off";
    }

    /** The user's time zone; before sign-in the browser's, UTC until it is known. */
    public ZoneId getZone() {
        if (user() != null) {
            return user().timeZone();
        }
        try {
            return ZoneId.of(cookie("clZone"));
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** The user's locale; before sign-in the browser's where we speak its language, else British English. */
    public Locale getLocale() {
        if (user() != null) {
            return user().locale();
        }
        Locale wanted = request.getLocale();
        return wanted.getLanguage().equals("en") && !wanted.getCountry().isEmpty() ? wanted : Locale.UK;
    }

    /** The server's time, from which clocks on the page count. */
    public Instant getNow() {
        return clock.instant();
    }

    private SignedInUser user() {
        return (SignedInUser) request.getAttribute(SignedInUser.class.getName());
    }

    private String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
