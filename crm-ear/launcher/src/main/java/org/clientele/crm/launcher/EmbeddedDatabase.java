package org.clientele.crm.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The PostgreSQL server of this installation: made at the first start, running only as long as the product does,
 * reachable from this machine alone and only with a password. It is durable: what decides that is given on its command
 * line, so that no settings file can weaken it.
 */
final class EmbeddedDatabase {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "clientele";
    private static final String DATABASE = "clientele";
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist");
    private static final String CLUSTER = "18";
    private static final int START_ATTEMPTS = 3;
    private static final List<String> DURABLE =
            List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on", "password_encryption=scram-sha-256");

    private final Installation installation;
    private final Path directory;
    private final Path cluster;
    private final Path logs;
    private final Path output;
    private final Secrets secrets;
    private int port;

    EmbeddedDatabase(Installation installation, DataDirectory data, Secrets secrets) {
        this.installation = installation;
        this.directory = data.database();
        this.cluster = directory.resolve(CLUSTER);
        this.logs = data.logs();
        this.output = logs.resolve("postgresql-start.log");
        this.secrets = secrets;
    }

    /**
     * Starts the server, taking care of one that an earlier crash has left behind.
     *
     * @return where the application reaches it
     * @throws StartFailure when it cannot run here
     */
    DatabaseAddress start() {
        checkPlatform();
        try {
            PrivateFiles.createDirectories(directory);
            if (!Files.exists(cluster)) {
                create();
            }
            new ClusterProcesses(cluster).endSurvivors();
            launch();
            prepare();
            return new DatabaseAddress(url(DATABASE), OWNER, secrets.databaseOwner());
        } catch (IOException e) {
            throw new StartFailure("Cannot run the embedded database: " + e.getMessage() + "; see " + output + ".", e);
        }
    }

    /** Stops the server cleanly; nothing happens when it is not running. */
    void stop() {
        try {
            if (Files.exists(cluster.resolve("postmaster.pid"))) {
                List<ProcessHandle> running = new ClusterProcesses(cluster).find();
                control("stop", "-m", "fast");
                ClusterProcesses.awaitEnd(running);
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The embedded database did not stop: " + e.getMessage() + "; see " + output + ".", e);
        }
    }

    private void checkPlatform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch");
        if (!system.equals("linux") || !machine.equals("amd64")) {
            throw new StartFailure("The embedded database runs on Linux on x86-64 only, not on " + system + " on "
                    + machine + "; give an external one with --db-url.");
        }
        try {
            if (Program.run(Program.notAsRoot(List.of("true")), output) != 0) {
                throw new StartFailure("The embedded database cannot run as root here, where user namespaces are not"
                        + " allowed; start Clientele as another user, or give an external database with --db-url.");
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The embedded database cannot run as root without the program unshare; start"
                            + " Clientele as another user, or give an external database with --db-url.",
                    e);
        }
    }

    /** Makes the cluster beside its place and moves it there when it is complete. */
    private void create() throws IOException {
        Path draft = directory.resolve(CLUSTER + ".new");
        PrivateFiles.deleteTree(draft);
        Path passwordFile = Files.createTempFile(directory, "superuser", ".password");
        try {
            Files.writeString(passwordFile, secrets.databaseSuperuser() + "\n");
            List<String> command = new ArrayList<>(List.of(program("initdb"), "-D", draft.toString()));
            command.addAll(List.of("-U", SUPERUSER, "--pwfile=" + passwordFile, "--auth=scram-sha-256"));
            command.addAll(List.of("--encoding=UTF8", "--locale-provider=icu", "--icu-locale=und"));
            command.addAll(List.of("--locale=C", "--lc-ctype=C.UTF-8", "--no-instructions"));
            run(command);
        } finally {
            Files.delete(passwordFile);
        }
        Files.writeString(draft.resolve("pg_hba.conf"), "host all all " + LOOPBACK + "/32 scram-sha-256\n");
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch() throws IOException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            try {
                control("start", "-l", output.toString(), "-o", serverOptions());
                return;
            } catch (IOException e) {
                if (attempt == START_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private String serverOptions() {
        List<String> settings = new ArrayList<>(DURABLE);
        settings.add("config_file=" + installation.databaseSettings());
        settings.add("listen_addresses=" + LOOPBACK);
        settings.add("port=" + port);
        settings.add("unix_socket_directories=");
        settings.add("log_directory=" + logs);
        StringBuilder options = new StringBuilder();
        settings.forEach(setting ->
                options.append(" -c '").append(setting.replace("'", "'\\''")).append('\''));
        return options.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    /** Makes role, database and extensions, as far as they are missing. */
    private void prepare() {
        DatabaseAddress superuser = new DatabaseAddress(url(SUPERUSER), SUPERUSER, secrets.databaseSuperuser());
        try (DatabaseSession session = DatabaseSession.open(superuser)) {
            if (!session.finds("SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
                session.run("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + secrets.databaseOwner() + "'");
            }
            if (!session.finds("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                session.run("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
            session.run("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
        }
        DatabaseAddress inside = new DatabaseAddress(url(DATABASE), SUPERUSER, secrets.databaseSuperuser());
        try (DatabaseSession session = DatabaseSession.open(inside)) {
            EXTENSIONS.forEach(extension -> session.run("CREATE EXTENSION IF NOT EXISTS " + extension));
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + database;
    }

    private void control(String action, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program("pg_ctl"), action, "-w", "-s", "-D"));
        command.add(cluster.toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException {
        int status = Program.run(Program.notAsRoot(command), output);
        if (status != 0) {
            throw new IOException(Path.of(command.get(0)).getFileName() + " ended with status " + status);
        }
    }

    private String program(String name) {
        return installation.databasePrograms().resolve(name).toString();
    }
}
