package org.clientele.crm.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of the operating system, with their output in a file. */
final class Program {

    private static final long PATIENCE_MINUTES = 2;

    private Program() {}

    /**
     * Runs a program to its end.
     *
     * @param output what it prints is appended here
     * @return its exit status
     */
    static int run(List<String> command, Path output) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(command.get(0) + " did not end within " + PATIENCE_MINUTES + " minutes");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(command.get(0) + " was interrupted", e);
        }
    }

    /**
     * The command as a process that is not root. PostgreSQL refuses to run as root; inside a user namespace of its own
     * the same process is nobody, yet still owns its files.
     */
    static List<String> notAsRoot(List<String> command) throws IOException {
        if (!runsAsRoot()) {
            return command;
        }
        List<String> unshared = new ArrayList<>(List.of("unshare", "-U"));
        unshared.addAll(command);
        return unshared;
    }

    static boolean runsAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
