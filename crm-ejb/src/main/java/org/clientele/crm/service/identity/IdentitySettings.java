package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/**
 * What whoever runs the product says about sign-in, as system properties or environment variables
 * ({@code clientele.admin.password} or {@code CLIENTELE_ADMIN_PASSWORD}).
 */
@ApplicationScoped
public class IdentitySettings {

    /** Whether this is a demonstration, with well-known users; {@code clientele.demo}. */
    public boolean isDemo() {
        return setting("clientele.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether browsers reach the product through TLS only; {@code clientele.secure}. */
    public boolean isSecure() {
        return setting("clientele.secure").map(Boolean::parseBoolean).orElse(false);
    }

    /** Password of a demo user; {@code clientele.demo.password.nora}. */
    public Optional<String> demoPassword(String username) {
        return setting("clientele.demo.password." + username);
    }

    /** Password of the first administrator; {@code clientele.admin.password}. */
    public Optional<String> adminPassword() {
        return setting("clientele.admin.password");
    }

    private static Optional<String> setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            value = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
