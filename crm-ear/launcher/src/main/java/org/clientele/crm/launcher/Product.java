package org.clientele.crm.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The parts of the running product in the order in which they start: data directory, database, application server,
 * application. They stop in the opposite order, however the process is asked to end.
 */
final class Product {

    private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::");
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "0.0.0.0", "::");

    private final Installation installation;
    private final Terminal terminal;
    private final Deque<Runnable> toStop = new ArrayDeque<>();

    Product(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    /**
     * Starts everything and says so.
     *
     * @throws StartFailure when something cannot be started; what had been started is left for the exit to stop
     */
    void start(Options options) {
        stopOnSignals();
        DataDirectory data = openData(options);
        ApplicationServer server = new ApplicationServer(installation, data, options.host(), options.port());
        server.checkPort();
        boolean demo = data.settleDemoMode(options.empty());
        terminal.say("Starting Clientele; data and logs are in " + data.root() + ".");

        Secrets secrets = new Secrets(data.secrets(), new Passwords());
        DatabaseAddress database = options.externalDatabase()
                .map(ExternalDatabase::check)
                .orElseGet(() -> startEmbedded(new EmbeddedDatabase(installation, data, secrets)));
        Map<String, String> demoUsers = demo ? secrets.demoUsers(options.demoPassword()) : Map.of();
        Optional<String> administrator = demo ? Optional.empty() : secrets.untoldAdministrator();
        ApplicationSettings.tell(database, data, demoUsers, administrator);

        onStop(server::stop);
        server.boot();
        server.deploy();
        new Readiness(localAddress(options)).await();
        announce(options, demoUsers, administrator);
        administrator.ifPresent(told -> secrets.administratorTold());
    }

    private DataDirectory openData(Options options) {
        DataDirectory data =
                DataDirectory.open(options.data().orElse(installation.home().resolve("var")));
        onStop(() -> close(data));
        System.setProperty("java.io.tmpdir", data.scratch().toString());
        terminal.sendStrayOutputTo(data.logs().resolve("console.log"));
        return data;
    }

    private DatabaseAddress startEmbedded(EmbeddedDatabase database) {
        onStop(database::stop);
        return database.start();
    }

    private static URI localAddress(Options options) {
        String host = EVERY_ADDRESS.contains(options.host()) ? "127.0.0.1" : options.host();
        return URI.create("http://" + host + ":" + options.port());
    }

    private void announce(Options options, Map<String, String> demoUsers, Optional<String> administrator) {
        String host = LOCAL.contains(options.host()) ? "localhost" : options.host();
        StringBuilder line = new StringBuilder("Clientele is ready at http://")
                .append(host)
                .append(':')
                .append(options.port())
                .append('/');
        if (!demoUsers.isEmpty()) {
            line.append("  Demo users: ")
                    .append(demoUsers.entrySet().stream()
                            .map(user -> user.getKey() + " / " + user.getValue())
                            .collect(Collectors.joining(", ")));
        }
        administrator.ifPresent(password -> line.append("  Sign in as admin / ")
                .append(password)
                .append(" and change this password: it is not shown again."));
        terminal.say(line.toString());
    }

    private synchronized void onStop(Runnable action) {
        toStop.push(action);
    }

    /**
     * Takes Ctrl-C and its like out of the hands of the Java machine, whose own way to end would stop the server and
     * the database at the same time. What the caller has told this process to ignore stays ignored.
     */
    private void stopOnSignals() {
        for (String name : List.of("INT", "TERM", "HUP")) {
            Signal signal = new Signal(name);
            if (Signal.handle(signal, received -> stop(0)) == SignalHandler.SIG_IGN) {
                Signal.handle(signal, SignalHandler.SIG_IGN);
            }
        }
    }

    /**
     * Keeps the Java machine from ending by itself: once the server has stopped, no thread that counts would be left, and
     * the database would stay behind.
     */
    void serve() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while serving.", e);
        }
    }

    /** Stops what has been started, the last first, and ends the process. */
    synchronized void stop(int exitStatus) {
        int status = exitStatus;
        for (Runnable action : toStop) {
            try {
                action.run();
            } catch (RuntimeException e) {
                status = Math.max(status, 1);
                terminal.complain(String.valueOf(e.getMessage()));
            }
        }
        Runtime.getRuntime().halt(status);
    }

    private static void close(DataDirectory data) {
        try {
            data.close();
        } catch (IOException e) {
            throw new StartFailure("Cannot leave the data directory: " + e.getMessage(), e);
        }
    }
}
