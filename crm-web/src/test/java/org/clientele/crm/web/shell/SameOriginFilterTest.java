package org.clientele.crm.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginFilterTest {

    private static final String OURS = "crm.example:8443";

    @Nested
    class AChangeFromABrowser {

        @ParameterizedTest
        @ValueSource(strings = {"cross-site", "same-site"})
        void isRefusedWhenAnotherSiteAsksForIt(String site) {
            assertThat(letsThrough("POST", Map.of("Sec-Fetch-Site", site, "Cookie", "a=b")))
                    .isFalse();
            assertThat(letsThrough("DELETE", Map.of("Sec-Fetch-Site", site))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"same-origin", "none"})
        void passesFromOurOwnPages(String site) {
            assertThat(letsThrough("POST", Map.of("Sec-Fetch-Site", site, "Cookie", "a=b")))
                    .isTrue();
        }

        @Test
        void isJudgedByOriginInAnOldBrowser() {
            assertThat(letsThrough("POST", Map.of("Origin", "https://" + OURS, "Cookie", "a=b")))
                    .isTrue();
            assertThat(letsThrough("POST", Map.of("Origin", "https://crm.example", "Cookie", "a=b")))
                    .isFalse();
            assertThat(letsThrough("POST", Map.of("Origin", "https://evil.example", "Cookie", "a=b")))
                    .isFalse();
            assertThat(letsThrough("POST", Map.of("Origin", "null", "Cookie", "a=b")))
                    .isFalse();
            assertThat(letsThrough("POST", Map.of("Origin", "https://evil.example")))
                    .isFalse();
        }

        @Test
        void isRefusedWithACookieAndNoWordOfItsSource() {
            assertThat(letsThrough("POST", Map.of("Cookie", "a=b"))).isFalse();
            assertThat(letsThrough("POST", Map.of("Cookie", "a=b", "Authorization", "Basic x")))
                    .isFalse();
        }
    }

    @Test
    void lookingIsAlwaysAllowed() {
        assertThat(letsThrough("GET", Map.of("Sec-Fetch-Site", "cross-site", "Cookie", "a=b")))
                .isTrue();
    }

    @Test
    void aProgramPassesWithoutCookieOrWithItsToken() {
        assertThat(letsThrough("POST", Map.of())).isTrue();
        assertThat(letsThrough("PUT", Map.of("Authorization", "Bearer x", "Cookie", "a=b")))
                .isTrue();
    }

    @Nested
    class AFormOfAPage {

        private static final String FORM = "application/x-www-form-urlencoded";
        private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin", "Cookie", "a=b");

        @Test
        void passesWithTheNonceThatOurPagesAdd() {
            assertThat(passes(FORM, Map.of("jakarta.faces.ViewState", "1", "primefaces.nonce", "n")))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {FORM, FORM + "; charset=UTF-8"})
        void isRefusedWithoutIt(String type) {
            assertThat(passes(type, Map.of("jakarta.faces.ViewState", "1"))).isFalse();
        }

        @Test
        void isNoneWithoutViewState() {
            assertThat(passes(FORM, Map.of("userName", "nora"))).isTrue();
        }

        @Test
        void isNoneWithAnotherContentType() {
            assertThat(passes("application/json", Map.of("jakarta.faces.ViewState", "1")))
                    .isTrue();
        }

        private static boolean passes(String contentType, Map<String, String> parameters) {
            return letsThrough(request("POST", OWN_PAGE, contentType, parameters));
        }
    }

    private static boolean letsThrough(String method, Map<String, String> headers) {
        return letsThrough(request(method, headers, null, Map.of()));
    }

    private static boolean letsThrough(HttpServletRequest request) {
        AtomicBoolean passed = new AtomicBoolean();
        try {
            new SameOriginFilter().doFilter(request, response(), (passing, response) -> passed.set(true));
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return passed.get();
    }

    private static HttpServletRequest request(
            String method, Map<String, String> headers, String contentType, Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SameOriginFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> arguments[0].equals("Host") ? OURS : headers.get(arguments[0]);
                    case "getContentType" -> contentType;
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getCharacterEncoding" -> "UTF-8";
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                SameOriginFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) ->
                        called.getName().equals("getWriter") ? new PrintWriter(new StringWriter()) : null);
    }
}
