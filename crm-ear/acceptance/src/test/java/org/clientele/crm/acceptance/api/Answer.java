package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What the API answered. */
public final class Answer {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Names of classes and frameworks, of statements and tables, of places in a stack. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\w(Exception|Error)\\b|\\b(java|jakarta|org|com|fish)\\.\\w+\\.\\w"
                    + "|\\.java:\\d|(?i:payara|glassfish|grizzly|jersey|eclipselink|postgresql|psql|\\bselect\\s.*\\sfrom\\b)");

    private final HttpRequest request;
    private final HttpResponse<byte[]> response;

    Answer(HttpRequest request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    Answer checked() {
        assertThat(status()).as("status of %s", this).isLessThan(500);
        assertThat(header("Server")).as("Server header of %s", this).isEmpty();
        assertThat(header("X-Powered-By")).as("X-Powered-By header of %s", this).isEmpty();
        assertThat(header("Content-Security-Policy")).as("policy of %s", this).isPresent();
        assertThat(header("X-Content-Type-Options")).as("headers of %s", this).contains("nosniff");
        if (status() >= 400) {
            assertThat(contentType()).as("media type of %s", this).startsWith("application/problem+json");
            assertThat(text("type")).as("type of %s", this).startsWith("/problems/");
            assertThat(json().path("status").asInt()).as("status in %s", this).isEqualTo(status());
            assertThat(text("title")).as("title of %s", this).isNotBlank().doesNotStartWith("problem.");
            assertThat(text("detail")).as("detail of %s", this).isNotBlank().doesNotStartWith("error.");
            assertThat(body()).as("body of %s", this).doesNotContainPattern(INSIDE);
        }
        return this;
    }

    public Answer expect(int status) {
        assertThat(status()).as(toString()).isEqualTo(status);
        return this;
    }

    /** Checks that it is a problem document of the given status and type. */
    public Answer expectProblem(int status, String type) {
        expect(status);
        assertThat(text("type")).as(toString()).isEqualTo("/problems/" + type);
        return this;
    }

    /** Checks that the field errors point at these places, in any order. */
    public Answer expectErrorsAt(String... pointers) {
        assertThat(StreamSupport.stream(json().path("errors").spliterator(), false)
                        .map(error -> error.path("pointer").asText())
                        .distinct())
                .as(toString())
                .containsExactlyInAnyOrder(pointers);
        return this;
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The entity tag as it is to be sent back in {@code If-Match}. */
    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("No ETag in " + this));
    }

    public String contentType() {
        return header("Content-Type").orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + this, e);
        }
    }

    /** A field of the body as text; empty when it is absent. */
    public String text(String field) {
        return json().path(field).asText();
    }

    /** The entries of a list in the body. */
    public List<JsonNode> list(String field) {
        assertThat(json().path(field).isArray())
                .as("list %s in %s", field, this)
                .isTrue();
        return StreamSupport.stream(json().path(field).spliterator(), false).toList();
    }

    /** The entries of a page. */
    public List<JsonNode> items() {
        return list("items");
    }

    @Override
    public String toString() {
        String body = body();
        return request.method() + " " + request.uri().getRawPath()
                + Optional.ofNullable(request.uri().getRawQuery())
                        .map(query -> "?" + query)
                        .orElse("") + " -> "
                + status() + " " + body.substring(0, Math.min(body.length(), 2_000));
    }
}
