package org.clientele.crm.acceptance.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Lets a test do something as somebody. Each piece of work is done in a request of its own, for which the server has
 * established who the caller is, as it does for every request to a page: through a sign-in mechanism, here
 * {@link TicketMechanism}. Work may call for other work, as in the middle of a transaction, and waits for it.
 */
@ApplicationScoped
class Callers {

    /** Names the work of a request. */
    static final String TICKET = "Ticket";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Work> works = new ConcurrentHashMap<>();

    @Inject
    private HttpServletRequest ofTheTest;

    /**
     * @param permissions what the caller may do, {@code null} for what is stored for that user
     */
    record Work(String username, Set<String> permissions, FutureTask<?> task) {}

    /** Does the work as a user with the roles that are stored for that user, and throws what it throws. */
    <T> T as(User user, Callable<T> work) throws Exception {
        return run(user.username(), null, work);
    }

    /** Does the work as somebody who has these permissions, whether or not there is a role that gives just them. */
    <T> T holding(Set<String> permissions, Callable<T> work) throws Exception {
        return run("somebody", permissions, work);
    }

    private <T> T run(String username, Set<String> permissions, Callable<T> work) throws Exception {
        String ticket = UUID.randomUUID().toString();
        FutureTask<T> task = new FutureTask<>(work);
        works.put(ticket, new Work(username, permissions, task));
        try {
            HttpResponse<String> answer = http.send(request(ticket), HttpResponse.BodyHandlers.ofString());
            if (!task.isDone()) {
                throw new IllegalStateException("Nothing was done: " + answer.statusCode() + " " + answer.body());
            }
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        } finally {
            works.remove(ticket);
        }
    }

    private HttpRequest request(String ticket) {
        URI address = URI.create("http://127.0.0.1:" + ofTheTest.getLocalPort() + ofTheTest.getContextPath() + "/work");
        return HttpRequest.newBuilder(address)
                .header(TICKET, ticket)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }

    /** The work that a request names. */
    Work work(HttpServletRequest request) {
        String ticket = request.getHeader(TICKET);
        return ticket == null ? null : works.get(ticket);
    }
}
