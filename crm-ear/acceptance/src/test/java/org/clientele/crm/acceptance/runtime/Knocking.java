package org.clientele.crm.acceptance.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Someone who asks for a page again and again while the product starts, as a browser that was left open does. */
final class Knocking implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private final AtomicInteger emptyPages = new AtomicInteger();
    private final HttpRequest request;

    private Knocking(int port) {
        request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    static Knocking on(int port) {
        Knocking knocking = new Knocking(port);
        knocking.hand.execute(knocking::knock);
        return knocking;
    }

    private void knock() {
        while (!hand.isShutdown()) {
            ask();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void ask() {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200 && answer.body().isEmpty()) {
                emptyPages.incrementAndGet();
            }
        } catch (IOException nobodyThere) {
            // the product is not up yet; the next knock may be heard
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often a page was promised that had nothing in it. */
    int emptyPages() {
        return emptyPages.get();
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }
}
