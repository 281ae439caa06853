package org.clientele.crm.acceptance.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.ProductProcess;

/** Runs programs to their end. */
final class Shell {

    private static final int PATIENCE_MINUTES = 5;

    private Shell() {}

    /** How a program ended, and what it printed, errors included. */
    record Result(int status, String output) {

        /** This result, when the program ended well. */
        Result orFail() {
            if (status != 0) {
                throw new AssertionError("ended with status " + status + ": " + output);
            }
            return this;
        }
    }

    /**
     * Runs a program.
     *
     * @param environment variables to set; an empty value takes a variable away
     */
    static Result run(Map<String, String> environment, List<String> command) {
        try {
            Path output = Files.createTempFile("output", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            environment.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end: " + Files.readString(output));
            }
            Result result = new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            Files.delete(output);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + command, e);
        }
    }

    /** Runs the command that starts the product to its end, for starts that are to fail. */
    static Result startProduct(Map<String, String> environment, String... options) {
        String program = ProductProcess.installation().resolve("bin/clientele").toString();
        return run(
                environment,
                Stream.concat(Stream.of(program), Arrays.stream(options)).toList());
    }

    /** Runs a program with the environment of this one. */
    static Result run(String... command) {
        return run(Map.of(), List.of(command));
    }
}
