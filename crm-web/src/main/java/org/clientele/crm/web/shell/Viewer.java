package org.clientele.crm.web.shell;

import jakarta.enterprise.context.RequestScoped;
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

/**
 * How this browser wants to see pages: theme, single keys, time zone and locale. The choices come from cookies that the
 * shell's scripts write, so that they hold before sign-in as well; a forged one changes only its sender's own view.
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

    /** "light", "dark", or null where the system decides. */
    public String getTheme() {
        String chosen = cookie("clTheme");
        return THEMES.contains(chosen) ? chosen : null;
    }

    /** "off" when shortcuts of a single key are not wanted, else "on". */
    public String getKeys() {
        return "off".equals(cookie("clKeys")) ? "off" : "on";
    }

    /** The browser's time zone, UTC until it is known. */
    public ZoneId getZone() {
        try {
            return ZoneId.of(cookie("clZone"));
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** The browser's first locale when we speak its language, else British English. */
    public Locale getLocale() {
        Locale wanted = request.getLocale();
        return wanted.getLanguage().equals("en") && !wanted.getCountry().isEmpty() ? wanted : Locale.UK;
    }

    /** The server's time, from which clocks on the page count. */
    public Instant getNow() {
        return clock.instant();
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
