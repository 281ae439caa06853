package org.clientele.crm.acceptance.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The installed product as a process of its own, started by the command that its users type. */
public final class ProductProcess implements AutoCloseable {

    /** Password of every demo user of a product that was started here. */
    public static final String DEMO_PASSWORD = "Walk-The-Whole-House-7";

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Process process;
    private final Path data;
    private final int port;
    private final List<String> output;

    private ProductProcess(Process process, Path data, int port, List<String> output) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.output = output;
    }

    /** Starts with demo data in a fresh directory on a free port, and waits until the product says that it is ready. */
    public static ProductProcess start() {
        return start(freshDirectory(), freePort(), Map.of());
    }

    /**
     * Starts and waits until the product says that it is ready.
     *
     * @param environment variables besides those of this process
     * @throws AssertionError when it ends instead, or does not get ready within four minutes
     */
    public static ProductProcess start(Path data, int port, Map<String, String> environment, String... options) {
        List<String> command = new ArrayList<>(List.of(
                installation().resolve("bin/clientele").toString(),
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CLIENTELE_DEMO_PASSWORD", DEMO_PASSWORD);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            List<String> output = Collections.synchronizedList(new ArrayList<>());
            awaitReady(process, output);
            return new ProductProcess(process, data, port, output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the installation", e);
        }
    }

    private static void awaitReady(Process process, List<String> output) {
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, output, ready), "output of the product");
        reader.setDaemon(true);
        reader.start();
        try {
            if (!ready.get(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The product ended: " + String.join("\n", output));
            }
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            throw new AssertionError("The product did not get ready: " + String.join("\n", output), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void read(Process process, List<String> output, CompletableFuture<Boolean> ready) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.contains("Clientele is ready at")) {
                    ready.complete(true);
                }
            }
            ready.complete(false);
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    /** The installation that the build has made. */
    public static Path installation() {
        return Path.of(System.getProperty("clientele.installation"));
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty directory below {@code target}; what is left in it helps to understand a failure. */
    public static Path freshDirectory() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "products").toAbsolutePath());
            return Files.createTempDirectory(parent, "data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    public Process process() {
        return process;
    }

    /** What it has written to its terminal until now. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** Asks it to end as an operator would, and waits for that. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The product did not stop within " + STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
