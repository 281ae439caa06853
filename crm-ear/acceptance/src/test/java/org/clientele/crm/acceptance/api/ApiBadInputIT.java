package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong about a request of any kind is answered clearly, and nothing in the database has changed. */
class ApiBadInputIT extends BadInput {

    @ParameterizedTest
    @MethodSource
    void aBodyThatIsNoJsonIsRefused(String body) {
        assertNothingChanges(() -> nora.post("customers", body).expect(400));
    }

    static Stream<String> aBodyThatIsNoJsonIsRefused() {
        return Stream.of(
                "",
                "{",
                "{\"kind\":",
                "{'kind':'PERSON'}",
                "{\"kind\":\"PERSON\",\"name\":\"A\"} and more",
                "{\"kind\":\"PERSON\",\"name\":\"A\",\"name\":\"B\"}",
                "{\"kind\":\"PERSON\",\"name\":\"A\",}",
                "[]",
                "null",
                "\"PERSON\"",
                "7",
                "[".repeat(5_000),
                "{\"addresses\":".repeat(2_000));
    }

    @Override
    Stream<Arguments> wrongRequests() {
        return Stream.of(
                post("tokens", "{\"expiresInDays\":30}", "/name"),
                post("tokens", "{\"name\":\"a\",\"expiresInDays\":0}", "/expiresInDays"),
                post("tokens", "{\"name\":\"a\",\"expiresInDays\":100000}", "/expiresInDays"),
                post("tokens", "{\"name\":\"a\",\"expiresInDays\":\"30\"}", "/expiresInDays"));
    }

    @ParameterizedTest
    @MethodSource
    void aWrongQuestionIsRefused(String path, int status) {
        nora.get(records.fill(path)).expect(status);
    }

    static Stream<Arguments> aWrongQuestionIsRefused() {
        return Stream.of(
                Arguments.of("customers?limit=0", 400),
                Arguments.of("customers?limit=-1", 400),
                Arguments.of("customers?limit=1000000", 400),
                Arguments.of("customers?limit=many", 400),
                Arguments.of("customers?cursor=garbage", 400),
                Arguments.of("customers?cursor=%00", 400),
                Arguments.of("customers?sort=name;drop%20table%20customer", 400),
                Arguments.of("customers?relation=FRIEND", 400),
                Arguments.of("customers?q=%00", 400),
                Arguments.of("customers?q=" + TOO_LONG, 400),
                Arguments.of("contracts?status=BLESSED", 400),
                Arguments.of("contracts?noticeBy=tomorrow", 400),
                Arguments.of("contracts?noticeBy=%2B999999999-12-31", 400),
                Arguments.of("users?limit=0", 400),
                Arguments.of("tokens?cursor=garbage", 400),
                Arguments.of("sla-plans?cursor=garbage", 400),
                Arguments.of("business-calendars?limit=many", 400),
                forged("customers", "f3:a\u0000b"),
                forged("customers", "z3:a"),
                forged("customers?sort=REVENUE", "f3:1e-99999"),
                forged("customers?sort=UPDATED", "f3:+999999999-12-31T00:00:00Z"),
                forged("contracts", "f3:+999999999-12-31"),
                forged("support-requests", "f3:-999999999-12-31T00:00:00Z"),
                Arguments.of("support-requests?view=EVERYTHING", 400),
                Arguments.of("support-requests?q=%00", 400),
                Arguments.of("audit", 400),
                Arguments.of("audit?record=%00", 400),
                Arguments.of("business-calendars/{calendar}/due", 400),
                Arguments.of("business-calendars/{calendar}/due?from=now&minutes=1", 400),
                Arguments.of("business-calendars/{calendar}/due?from=2026-03-27T15:30:00Z&minutes=-1", 400),
                Arguments.of("business-calendars/{calendar}/due?from=2026-03-27T15:30:00Z&minutes=1.5", 400),
                Arguments.of(
                        "business-calendars/{calendar}/due?from=2026-03-27T15:30:00Z&minutes=999999999999999", 400),
                Arguments.of("business-calendars/{calendar}/due?from=%2B999999999-01-01T00:00:00Z&minutes=1", 400),
                Arguments.of("business-calendars/nowhere/due?from=2026-03-27T15:30:00Z&minutes=1", 404),
                Arguments.of("customers/CU-999999", 404),
                Arguments.of("customers/1%20OR%201=1", 404),
                Arguments.of("customers/%F0%9F%92%A5", 404),
                Arguments.of("contracts/CT-1999-0001", 404),
                Arguments.of("contracts/nonsense", 404),
                Arguments.of("support-requests/SR-1999-000001", 404),
                Arguments.of("support-requests/SR-1999-000001/clocks", 404),
                Arguments.of("contacts/CO-999999", 404),
                Arguments.of("sla-plans/nowhere", 404),
                Arguments.of("users/nobody", 404),
                Arguments.of("nothing/here", 404));
    }

    /** A cursor of the right form that no page has handed out. */
    private static Arguments forged(String path, String position) {
        String cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
        return Arguments.of(path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor, 400);
    }

    @Test
    void aMethodThatIsNotThereIsToldWithTheOnesThatAre() {
        assertThat(nora.put("customers", "{}").expect(405).header("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET", "POST"));
    }

    @Test
    void aBodyOfAnotherKindIsRefused() {
        nora.postBytes("customers", "text/plain", "kind=PERSON".getBytes()).expect(415);
        nora.postBytes("customers", "application/xml", "<customer/>".getBytes()).expect(415);
        nora.postBytes("customers", "garbage", "{}".getBytes()).expectProblem(400, "http-400");
    }

    @ParameterizedTest
    @MethodSource
    void whatSomebodyElseHasChangedIsNotOverwritten(String path, String change) {
        Api caller = path.startsWith("support-requests") ? product.api("jonas") : nora;
        String address = records.fill(path);
        String stale = "\"" + (Long.parseLong(caller.get(address).etag().replace("\"", "")) + 1) + "\"";

        assertNothingChanges(() -> {
            caller.patch(address, change).expectProblem(428, "precondition-required");
            caller.patch(address, change, "If-Match", stale).expectProblem(412, "stale-data");
            caller.patch(address, change, "If-Match", "\"no version\"").expectProblem(412, "stale-data");
        });
    }

    static Stream<Arguments> whatSomebodyElseHasChangedIsNotOverwritten() {
        return Stream.of(
                Arguments.of("customers/{customer}", "{\"name\":\"Changed\"}"),
                Arguments.of("contracts/{contract}", "{\"title\":\"Changed\"}"),
                Arguments.of("contacts/{contact}", "{\"givenName\":\"Changed\"}"),
                Arguments.of("support-requests/{request}", "{\"subject\":\"Changed\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers/{customer}", "contacts/{contact}", "contracts/{contract}"})
    void aPatchThatSaysNothingIsRefused(String path) {
        for (String nothing : List.of("null", "[]", "7", "\"name\"")) {
            assertNothingChanges(() ->
                    nora.patch(records.fill(path), nothing, "If-Match", "*").expectProblem(400, "invalid-input"));
        }
    }

    @Test
    void whatIsAskedOfAStaleRecordIsNotDone() {
        Api jonas = product.api("jonas");
        String request = "support-requests/" + records.request();

        assertNothingChanges(() -> {
            jonas.post(request + "/messages", "{\"visibility\":\"PUBLIC\",\"body\":\"A\"}", "If-Match", "\"0\"")
                    .expectProblem(412, "stale-data");
            jonas.post(request + "/transitions", "{\"to\":\"OPEN\"}", "If-Match", "\"0\"")
                    .expectProblem(412, "stale-data");
            nora.post("contracts/" + records.contract() + "/transitions", "{\"to\":\"CANCELLED\"}", "If-Match", "\"0\"")
                    .expectProblem(412, "stale-data");
        });
    }

    @Test
    void aTransitionThatIsNotPossibleTellsThoseThatAre() {
        assertNothingChanges(() -> {
            Answer contract = nora.post("contracts/" + records.contract() + "/transitions", "{\"to\":\"ACTIVE\"}")
                    .expectProblem(409, "illegal-transition");
            assertThat(contract.list("allowed")).extracting(JsonNode::asText).containsExactly("CANCELLED");
            Answer request = product.api("jonas")
                    .post("support-requests/" + records.request() + "/transitions", "{\"to\":\"CLOSED\"}")
                    .expectProblem(409, "illegal-transition");
            assertThat(request.list("allowed"))
                    .extracting(JsonNode::asText)
                    .contains("OPEN", "RESOLVED")
                    .doesNotContain("CLOSED");
        });
    }

    /** Texts that other programs would run, or that get lost on the way: they come back as they were sent. */
    @ParameterizedTest
    @MethodSource("strangeTexts")
    void strangeTextIsKeptAsItIs(String text) {
        String json = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";

        String customer = nora.post(
                        "customers",
                        "{\"kind\":\"ORGANIZATION\",\"name\":%1$s,\"legalName\":%1$s,\"taxId\":%1$s,\"tags\":[%1$s]}"
                                .formatted(json))
                .expect(201)
                .text("customerNumber");
        Answer kept = nora.get("customers/" + customer);
        assertThat(kept.text("name")).isEqualTo(text);
        assertThat(kept.text("legalName")).isEqualTo(text);
        assertThat(kept.text("taxId")).isEqualTo(text);
        assertThat(kept.json().path("tags").path(0).asText()).isEqualTo(text);

        Answer contact = nora.post(
                        "customers/" + customer + "/contacts",
                        "{\"givenName\":%1$s,\"familyName\":%1$s,\"jobTitle\":%1$s}".formatted(json))
                .expect(201);
        assertThat(contact.text("givenName")).isEqualTo(text);
        assertThat(contact.text("familyName")).isEqualTo(text);

        Api jonas = product.api("jonas");
        String request = jonas.post(
                        "support-requests",
                        "{\"customer\":\"%2$s\",\"subject\":%1$s,\"description\":%1$s,\"type\":\"QUESTION\",\"origin\":\"PHONE\",\"impact\":\"PERSON\",\"urgency\":\"DEGRADED\"}"
                                .formatted(json, customer))
                .expect(201)
                .text("requestNumber");
        jonas.post(
                        "support-requests/" + request + "/messages",
                        "{\"visibility\":\"PUBLIC\",\"body\":%s}".formatted(json))
                .expect(201);
        Answer keptRequest = jonas.get("support-requests/" + request);
        assertThat(keptRequest.text("subject")).isEqualTo(text);
        assertThat(keptRequest.text("description")).isEqualTo(text);
        assertThat(jonas.get("support-requests/" + request + "/messages").items())
                .extracting(message -> message.path("body").asText())
                .contains(text);
    }

    static Stream<String> strangeTexts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "=HYPERLINK(\"http://evil.example\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "'; DROP TABLE customer; --",
                "#{7*7} ${7*7} {{7*7}} %s {0}",
                "\\u0000 \\n C:\\temp",
                "ＦＵＬＬ ﬁ Ångström İstanbul ß ẞ",
                "e\u0301 versus \u00e9",
                "שלום مرحبا 你好 𠮷野家 👩‍👩‍👧‍👦");
    }
}
