package org.clientele.crm.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One user's browser as far as the benchmark needs it: signs in on the page made for it and keeps its cookies. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();

    private Browser(URI address) {
        this.address = address;
    }

    /** @throws IllegalStateException when the product does not let the user in */
    static Browser signIn(URI address, String user, String password) {
        Browser browser = new Browser(address);
        HttpResponse<String> page = browser.get("/sign-in");
        Matcher state = VIEW_STATE.matcher(page.body());
        Matcher nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        if (!state.find() || !nonce.find()) {
            throw new IllegalStateException("The sign-in page is not as expected: " + page.statusCode());
        }
        HttpResponse<String> answer = browser.post(
                "/sign-in",
                Map.of(
                        "signIn",
                        "signIn",
                        "signIn:name",
                        user,
                        "signIn:password",
                        password,
                        "signIn:submit",
                        "",
                        "jakarta.faces.ViewState",
                        state.group(1),
                        "primefaces.nonce",
                        nonce.group(1)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(user + " could not sign in: status " + answer.statusCode());
        }
        browser.get("/customers");
        return browser;
    }

    /** A page as text, whatever its status. */
    HttpResponse<String> get(String path) {
        return send(
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    /** Something as it comes over the wire, compressed where the server does that. */
    HttpResponse<byte[]> getCompressed(String path) {
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** What {@link #getCompressed} has read, as text. */
    static String text(HttpResponse<byte[]> answer) {
        boolean zipped =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try {
            byte[] plain = zipped
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                    : answer.body();
            return new String(plain, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.toString())
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
        try {
            return client.send(request, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The request header that makes another program this browser. */
    String cookieHeader() {
        return "Cookie: "
                + cookies.getCookieStore().getCookies().stream()
                        .map(Browser::pair)
                        .collect(Collectors.joining("; "));
    }

    private static String pair(HttpCookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }
}
