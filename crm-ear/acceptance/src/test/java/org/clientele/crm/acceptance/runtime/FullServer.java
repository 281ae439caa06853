package org.clientele.crm.acceptance.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The full Payara Server, unpacked into a directory of its own, with one domain, which only this machine can reach, and
 * an empty database. Nothing of it is left when it is closed.
 */
final class FullServer implements AutoCloseable {

    /** The server takes this and the following hundred; arquillian.xml says the same. */
    private static final int PORT_BASE = 28200;

    private static final int ADMIN_PORT = PORT_BASE + 48;
    private static final String DOMAIN = "clientele";

    private final Path directory;
    private final EmbeddedPostgres database;
    private final Thread lastResort = new Thread(this::kill, "end of the full server");

    private FullServer(Path directory) throws IOException {
        this.directory = directory;
        this.database = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgresql"))
                .setLocaleConfig("lc-ctype", "C.UTF-8")
                .start();
    }

    /** Starts one, and comes back when it takes applications. */
    static FullServer start() {
        try {
            FullServer server = new FullServer(Files.createTempDirectory("full-server"));
            Runtime.getRuntime().addShutdownHook(server.lastResort);
            try {
                server.install();
                server.admin("start-domain", DOMAIN);
                return server;
            } catch (IOException | RuntimeException | AssertionError failure) {
                server.close();
                throw failure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the full server", e);
        }
    }

    /** Where it serves applications. */
    static URI address() {
        return URI.create("http://localhost:" + (PORT_BASE + 80));
    }

    private void install() throws IOException {
        String jar = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
        Shell.run(
                        "sh",
                        "-c",
                        "cd '" + directory + "' && '" + jar + "' xf \"$0\"",
                        System.getProperty("clientele.payaraServer"))
                .orFail();
        admin("create-domain", "--nopassword", "--portbase", "" + PORT_BASE, DOMAIN);
        Path settings = domain().resolve("config/domain.xml");
        Files.writeString(settings, reachableFromHereOnly(withoutDataGrid(Files.readString(settings))));
    }

    /** It would look for other servers on the network. */
    private static String withoutDataGrid(String settings) {
        return settings.replaceAll("<hazelcast-config-specific-configuration[^>]*/>", "")
                .replaceAll(
                        "<hazelcast-config-specific-configuration[^>]*>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">");
    }

    private static String reachableFromHereOnly(String settings) {
        return settings.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" ")
                .replace("<jms-service type=\"EMBEDDED\"", "<jms-service type=\"REMOTE\"");
    }

    private Path domain() {
        return directory.resolve("payara6/glassfish/domains").resolve(DOMAIN);
    }

    private void admin(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                directory.resolve("payara6/bin/asadmin").toString(),
                "--port",
                "" + ADMIN_PORT,
                "--interactive=false"));
        command.addAll(Arrays.asList(arguments));
        Map<String, String> environment = Map.of(
                "AS_JAVA", System.getProperty("java.home"),
                "CLIENTELE_DB_URL", database.getJdbcUrl("postgres", "postgres"),
                "CLIENTELE_DB_USER", "postgres",
                "CLIENTELE_DB_PASSWORD", "postgres",
                "CLIENTELE_DEMO", "false",
                "CLIENTELE_ADMIN_PASSWORD", "a-password-of-the-test");
        Shell.run(environment, command).orFail();
    }

    /** Ends the server, its database and all that they have written. */
    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    private void kill() {
        try {
            Path pid = domain().resolve("config/pid");
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).ifPresent(server -> {
                    server.destroyForcibly();
                    server.onExit().join();
                });
            }
            database.close();
            keepLog();
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server has written helps to understand a failure. */
    private void keepLog() throws IOException {
        Path log = domain().resolve("logs/server.log");
        if (Files.exists(log)) {
            Files.copy(log, Path.of("target", "full-server.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
