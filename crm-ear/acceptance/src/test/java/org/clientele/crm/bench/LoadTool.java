package org.clientele.crm.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures with h2load (nghttp2). Each user is a process of it with a connection, a session and cookies of its own, which
 * asks again as soon as it has the whole answer. The times are those that h2load has written down for each request.
 */
final class LoadTool {

    private static final String PROGRAM = "h2load";
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final int STATUS = 1;
    private static final int MICROS = 2;

    private final URI address;
    private final List<String> credentials;
    private final Path scratch;

    /** @param credentials for each user the header that says who it is */
    LoadTool(URI address, List<String> credentials, Path scratch) {
        this.address = address;
        this.credentials = List.copyOf(credentials);
        this.scratch = scratch;
    }

    /** Asks for the target again and again. */
    Sample measure(Target target, int users, Duration duration) {
        List<Process> running = new ArrayList<>();
        try {
            clear();
            for (int user = 0; user < users; user++) {
                running.add(start(target, user, duration));
            }
            for (Process process : running) {
                if (!process.waitFor(duration.plus(GRACE).toSeconds(), TimeUnit.SECONDS)) {
                    throw new IllegalStateException(PROGRAM + " does not end; see " + scratch);
                }
                if (process.exitValue() != 0) {
                    throw new IllegalStateException(PROGRAM + " failed; see " + scratch);
                }
            }
            return read(duration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            running.forEach(Process::destroyForcibly);
        }
    }

    private void clear() throws IOException {
        Files.createDirectories(scratch);
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    private Process start(Target target, int user, Duration duration) throws IOException {
        List<String> command = new ArrayList<>(List.of(PROGRAM, "--h1", "--clients=1"));
        command.add("--duration=" + duration.toSeconds());
        command.add("--log-file=" + scratch.resolve(user + ".log"));
        command.add("--header=" + credentials.get(user % credentials.size()));
        if (target.isPost()) {
            Path body = scratch.resolve(user + ".json");
            Files.writeString(body, target.json());
            command.add("--data=" + body);
            command.add("--header=Content-Type: application/json");
        }
        command.add(address.resolve(target.path()).toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve(user + ".out").toFile())
                .start();
    }

    private Sample read(Duration duration) throws IOException {
        List<Long> times = new ArrayList<>();
        Map<Integer, Long> errors = new TreeMap<>();
        for (Path file : files()) {
            if (file.toString().endsWith(".log")) {
                for (String line : Files.readAllLines(file)) {
                    String[] fields = line.split("\t");
                    int status = Integer.parseInt(fields[STATUS]);
                    if (status / 100 == 2) {
                        times.add(Long.valueOf(fields[MICROS]));
                    } else {
                        errors.merge(status, 1L, Long::sum);
                    }
                }
            }
        }
        return new Sample(times.stream().mapToLong(Long::longValue).toArray(), duration, errors);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(scratch)) {
            return files.toList();
        }
    }
}
