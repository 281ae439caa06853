package org.clientele.crm.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The unpacked distribution: {@code bin}, {@code lib}, {@code apps} and {@code conf} below one directory, never written
 * to while the product runs.
 *
 * @param home absolute path of that directory
 */
record Installation(Path home) {

    /** The installation that this class was loaded from. */
    static Installation ofThisProgram() {
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(jar.toAbsolutePath().normalize().getParent().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path application() {
        return home.resolve("apps/crm.ear");
    }

    Path sessionIds() {
        return home.resolve("lib/crm-launcher-session-ids.jar");
    }

    Path databasePrograms() {
        return home.resolve("lib/postgresql/bin");
    }

    Path databaseSettings() {
        return home.resolve("conf/postgresql.conf");
    }

    Path logSettings() {
        return home.resolve("conf/logging.properties");
    }

    Path serverSettings() {
        return home.resolve("conf/server.commands");
    }

    /** One line that names the product and its parts with their versions. */
    static String release() {
        Properties release = new Properties();
        try (InputStream in = Installation.class.getResourceAsStream("release.properties")) {
            release.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Clientele %s (Payara Micro %s, PostgreSQL %s, Java %s)"
                .formatted(
                        release.getProperty("product"),
                        release.getProperty("payara"),
                        release.getProperty("postgresql"),
                        Runtime.version());
    }

    /** The text that explains the options. */
    static String help() {
        try (InputStream in = Installation.class.getResourceAsStream("help.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
