package org.clientele.crm.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * What the application is told, as system properties of the process they share. They never appear on a command line. On
 * another server the same settings come as environment variables, {@code CLIENTELE_DB_URL} for
 * {@code clientele.db.url}, by the rules of MicroProfile Config.
 */
final class ApplicationSettings {

    private ApplicationSettings() {}

    static void tell(
            DatabaseAddress database,
            DataDirectory data,
            Map<String, String> demoUsers,
            Optional<String> administrator) {
        System.setProperty("clientele.db.url", database.url());
        System.setProperty("clientele.db.user", database.user());
        System.setProperty("clientele.db.password", database.password());
        System.setProperty("clientele.data", data.files().toString());
        System.setProperty("clientele.demo", String.valueOf(!demoUsers.isEmpty()));
        demoUsers.forEach((name, password) -> System.setProperty("clientele.demo.password." + name, password));
        administrator.ifPresent(password -> System.setProperty("clientele.admin.password", password));
    }
}
