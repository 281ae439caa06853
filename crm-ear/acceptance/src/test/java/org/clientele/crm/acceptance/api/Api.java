package org.clientele.crm.acceptance.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * The API as one caller. Every answer is checked for what must never be in one: a failure of the server, the name of a
 * class, an error that is not a problem document.
 */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI root;
    private final String authorization;

    private Api(URI root, String authorization) {
        this.root = root;
        this.authorization = authorization;
    }

    public static Api anonymous(URI product) {
        return new Api(product.resolve("/api/v1/"), null);
    }

    public Api withBasic(String user, String password) {
        byte[] credential = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Api(root, "Basic " + Base64.getEncoder().encodeToString(credential));
    }

    public Api withToken(String token) {
        return new Api(root, "Bearer " + token);
    }

    /** Makes a personal access token and calls with it from then on. */
    public Api signIn(String user, String password) {
        Answer answer = withBasic(user, password)
                .post("tokens", "{\"name\":\"acceptance\",\"expiresInDays\":1}")
                .expect(201);
        return withToken(answer.text("token"));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param headers names and values in turn */
    public Answer post(String path, String json, String... headers) {
        return json("POST", path, json, headers);
    }

    public Answer put(String path, String json, String... headers) {
        return json("PUT", path, json, headers);
    }

    public Answer patch(String path, String json, String... headers) {
        return json("PATCH", path, json, headers);
    }

    public Answer delete(String path, String... headers) {
        return send(with(request(path), headers).DELETE());
    }

    public Answer json(String method, String path, String json, String... headers) {
        return send(with(request(path), headers)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    public Answer postBytes(String path, String contentType, byte[] body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer post(String path, Multipart body, String... headers) {
        return send(with(request(path), headers)
                .header("Content-Type", body.contentType())
                .POST(body.publisher()));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** @param path below the API's root, or absolute as an answer has told it */
    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE);
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return new Answer(request, CLIENT.send(request, BodyHandlers.ofByteArray())).checked();
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
