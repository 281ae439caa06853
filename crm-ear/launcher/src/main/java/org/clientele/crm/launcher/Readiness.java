package org.clientele.crm.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits until the application itself says that work can be done. */
final class Readiness {

    /** The first says whether work can be done, the second that the first page is there, and makes it warm. */
    private static final List<String> PATHS = List.of("/api/v1/health/ready", "/sign-in");

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 100;
    private static final int NO_ANSWER = 0;

    private final URI address;

    /** @param address where the application is, without a path */
    Readiness(URI address) {
        this.address = address;
    }

    /**
     * Returns when the application is ready.
     *
     * @throws StartFailure when it does not become so
     */
    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        PATHS.forEach(path -> await(path, end));
    }

    private void await(String path, Instant end) {
        int status = status(path);
        while (status != HttpURLConnection.HTTP_OK) {
            if (Instant.now().isAfter(end)) {
                throw new StartFailure(
                        "The application does not become ready; " + address.resolve(path) + " answers " + status + ".");
            }
            pause();
            status = status(path);
        }
    }

    private int status(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.resolve(path).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                int status = connection.getResponseCode();
                return status == HttpURLConnection.HTTP_OK && isEmpty(connection) ? NO_ANSWER : status;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return NO_ANSWER;
        }
    }

    /** A server that is not right answers 200 with nothing in it. */
    private static boolean isEmpty(HttpURLConnection connection) throws IOException {
        try (InputStream body = connection.getInputStream()) {
            return body.read() < 0;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the application started.", e);
        }
    }
}
