package org.clientele.crm.acceptance.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.ProductProcess;

/**
 * The full Payara Server as it is published, unpacked into a directory of its own, with an empty database. Its domain is
 * the one that comes with it, moved to free ports that only this machine can reach. Nothing of it is left when it is
 * closed, but its log in {@code target}.
 */
final class FullServer implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("(?<= port=\")\\d+(?=\")");

    private final int adminPort;
    private final int httpPort;
    private final Path directory;
    private final EmbeddedPostgres database;
    private final Thread lastResort = new Thread(this::kill, "end of the full server");

    private FullServer(int adminPort, int httpPort, Path directory) throws IOException {
        this.adminPort = adminPort;
        this.httpPort = httpPort;
        this.directory = directory;
        this.database = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgresql"))
                .setLocaleConfig("lc-ctype", "C.UTF-8")
                .start();
    }

    /**
     * Starts one, and comes back when it takes applications.
     *
     * @param adminPort a free port, over which it takes applications
     * @param httpPort a free port, on which it serves them
     */
    static FullServer start(int adminPort, int httpPort) {
        try {
            FullServer server = new FullServer(adminPort, httpPort, Files.createTempDirectory("full-server"));
            Runtime.getRuntime().addShutdownHook(server.lastResort);
            try {
                server.install();
                server.run();
                return server;
            } catch (IOException | RuntimeException | AssertionError failure) {
                server.close();
                throw failure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the full server", e);
        }
    }

    private void install() throws IOException {
        String jar = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
        Shell.run(
                        "sh",
                        "-c",
                        "cd '" + directory + "' && '" + jar + "' xf \"$0\"",
                        System.getProperty("clientele.payaraServer"))
                .orFail();
        change(
                "domain.xml",
                settings -> onFreePorts(reachableFromHereOnly(withoutMessaging(withoutDataGrid(settings)))));
        change("logging.properties", FullServer::inOneFile);
    }

    private void change(String file, UnaryOperator<String> change) throws IOException {
        Path path = domain().resolve("config").resolve(file);
        Files.writeString(path, change.apply(Files.readString(path)));
    }

    private static String inOneFile(String logging) {
        return logging.replaceAll("(?m)^(.*\\.rotationLimitInBytes)=.*$", "$1=0");
    }

    /** It would look for other servers on the network. */
    private static String withoutDataGrid(String settings) {
        return settings.replaceAll("<hazelcast-config-specific-configuration[^>]*/>", "")
                .replaceAll(
                        "<hazelcast-config-specific-configuration[^>]*>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">");
    }

    /** It would listen for messages on every address. */
    private static String withoutMessaging(String settings) {
        return settings.replace("<config name=\"server-config\">", """
                <config name="server-config">
                  <jms-service type="REMOTE" default-jms-host="nobody">
                    <jms-host name="nobody" host="127.0.0.1" port="7676"/>
                  </jms-service>""");
    }

    private static String reachableFromHereOnly(String settings) {
        return settings.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" ");
    }

    private String onFreePorts(String settings) {
        return PORT.matcher(settings)
                .replaceAll(published -> String.valueOf(
                        switch (published.group()) {
                            case "4848" -> adminPort;
                            case "8080" -> httpPort;
                            default -> ProductProcess.freePort();
                        }));
    }

    private Path domain() {
        return directory.resolve("payara6/glassfish/domains/domain1");
    }

    private void run() {
        Map<String, String> environment = Map.of(
                "AS_JAVA", System.getProperty("java.home"),
                "CLIENTELE_DB_URL", database.getJdbcUrl("postgres", "postgres"),
                "CLIENTELE_DB_USER", "postgres",
                "CLIENTELE_DB_PASSWORD", "postgres",
                "CLIENTELE_DEMO", "false",
                "CLIENTELE_ADMIN_PASSWORD", "a-password-of-the-test");
        admin(environment, "start-domain", "domain1");
    }

    /** Deploys an archive as it is. */
    void deploy(Path archive) {
        admin(Map.of("AS_JAVA", System.getProperty("java.home")), "deploy", archive.toString());
    }

    private void admin(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                directory.resolve("payara6/bin/asadmin").toString(),
                "--port",
                String.valueOf(adminPort),
                "--interactive=false"));
        command.addAll(List.of(arguments));
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
