package org.clientele.crm.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.clientele.crm.web.shell.Texts;

/** What a browser is called, from the long name it gives itself. */
@Named
@ApplicationScoped
public class Browsers {

    private static final String[][] BROWSERS = {
        {"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    /** {@code Firefox, Windows}; what is not known is left out. */
    public String name(String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (browser.isEmpty() && system.isEmpty()) {
            return Texts.text("identity", "sessions.unknown");
        }
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(String[][] names, String userAgent) {
        for (String[] name : names) {
            if (userAgent != null && userAgent.contains(name[0])) {
                return name[1];
            }
        }
        return "";
    }
}
