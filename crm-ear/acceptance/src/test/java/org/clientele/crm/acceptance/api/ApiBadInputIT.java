package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.Await;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent wrongly is answered clearly, with the place that is wrong, and nothing in the database has changed. */
@RunningProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiBadInputIT {

    private static final String NUL = "\\u0000";
    private static final String LONE_SURROGATE = "\\ud83d";
    private static final String TOO_LONG = "x".repeat(5_000);

    private final Product product;
    private final Api nora;
    private final Records records;

    ApiBadInputIT(Product product) {
        this.product = product;
        this.nora = product.api("nora");
        this.records = Records.made(nora, product.api("jonas"));
    }

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

    /** The field of a customer that is wrong, the value as JSON, and where the answer must point. */
    @ParameterizedTest
    @MethodSource
    void aCustomerWithAWrongFieldIsRefused(String field, String value, String pointer) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("kind", "\"ORGANIZATION\"", "name", "\"Bad Input Ltd\"", "country", "\"GB\""));
        fields.put(field, value);

        assertNothingChanges(() -> nora.post("customers", json(fields))
                .expectProblem(400, "invalid-input")
                .expectErrorsAt(pointer));
    }

    static Stream<Arguments> aCustomerWithAWrongFieldIsRefused() {
        return Stream.of(
                wrong("colour", "\"red\""),
                wrong("customerNumber", "\"CU-000001\""),
                wrong("version", "1"),
                wrong("kind", "\"COMPANY\""),
                wrong("kind", "\"organization\""),
                wrong("kind", "0"),
                wrong("kind", "null"),
                wrong("name", "null"),
                wrong("name", "\"\""),
                wrong("name", "\" \\t \""),
                wrong("name", "5"),
                wrong("name", "true"),
                wrong("name", "{}"),
                wrong("name", "[\"A\"]"),
                wrong("name", '"' + TOO_LONG + '"'),
                wrong("name", "\"a" + NUL + "b\""),
                wrong("name", "\"a" + LONE_SURROGATE + "b\""),
                wrong("name", "\"line\\nbreak\""),
                wrong("legalName", '"' + TOO_LONG + '"'),
                wrong("legalName", "\"" + NUL + "\""),
                wrong("industry", "\"TECHNOLGY\""),
                wrong("employeeCount", "-1"),
                wrong("employeeCount", "1.5"),
                wrong("employeeCount", "\"12\""),
                wrong("employeeCount", "99999999999999999999"),
                wrong("foundedOn", "\"yesterday\""),
                wrong("foundedOn", "\"2026-13\""),
                wrong("foundedOn", "\"2999\""),
                wrong("country", "\"Germany\""),
                wrong("country", "\"XX\""),
                wrong("website", "\"javascript:alert(1)\""),
                wrong("preferredLanguage", "\"not a language\""),
                wrong("timeZone", "\"Mars/Phobos\""),
                wrong("accountManager", "\"nobody\""),
                wrong("parent", "\"CU-999999\""),
                argumentSet("domain", "emailDomains", "[\"not a domain\"]", "/emailDomains/0"),
                argumentSet("free mail", "emailDomains", "[\"gmail.com\"]", "/emailDomains/0"),
                argumentSet(
                        "amount",
                        "annualRevenue",
                        "{\"amount\":\"12,5k\",\"currency\":\"EUR\"}",
                        "/annualRevenue/amount"),
                argumentSet(
                        "exponent",
                        "annualRevenue",
                        "{\"amount\":\"1e5\",\"currency\":\"EUR\"}",
                        "/annualRevenue/amount"),
                argumentSet(
                        "decimals",
                        "annualRevenue",
                        "{\"amount\":\"1.001\",\"currency\":\"EUR\"}",
                        "/annualRevenue/amount"),
                argumentSet(
                        "currency",
                        "annualRevenue",
                        "{\"amount\":\"1\",\"currency\":\"EURO\"}",
                        "/annualRevenue/currency"),
                argumentSet("no amount", "annualRevenue", "{\"currency\":\"EUR\"}", "/annualRevenue/amount"),
                argumentSet("negative", "annualRevenue", "{\"amount\":\"-1\",\"currency\":\"EUR\"}", "/annualRevenue"),
                argumentSet(
                        "too much",
                        "annualRevenue",
                        "{\"amount\":\"1" + "0".repeat(30) + "\",\"currency\":\"EUR\"}",
                        "/annualRevenue"));
    }

    private static Arguments wrong(String field, String value) {
        String shown = value.substring(0, Math.min(value.length(), 40));
        return argumentSet(field + " " + shown, field, value, "/" + field);
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Everything that is wrong is told at once. */
    @Test
    void allWrongFieldsAreNamedTogether() {
        assertNothingChanges(() -> nora.post("customers", "{\"name\":\"\",\"country\":\"XX\",\"employeeCount\":-1}")
                .expectProblem(400, "invalid-input")
                .expectErrorsAt("/kind", "/name", "/country", "/employeeCount"));
    }

    /** Requests about records that exist: method, path and body may hold {customer}, {contract}, {request}. */
    @ParameterizedTest
    @MethodSource
    void aWrongRequestIsRefused(String method, String path, String body, int status, String pointer) {
        Api caller = path.startsWith("support-requests") ? product.api("jonas") : nora;

        assertNothingChanges(() -> {
            Answer answer =
                    caller.json(method, records.fill(path), records.fill(body)).expect(status);
            if (pointer != null) {
                answer.expectErrorsAt(pointer);
            }
        });
    }

    static Stream<Arguments> aWrongRequestIsRefused() {
        return Stream.of(contacts(), contracts(), serviceLevels(), requests(), tokens())
                .flatMap(all -> all);
    }

    private static Stream<Arguments> contacts() {
        String path = "customers/{customer}/contacts";
        return Stream.of(
                post(path, "{}", "/familyName"),
                post(path, "{\"givenName\":\"" + TOO_LONG + "\"}", "/givenName"),
                post(path, "{\"givenName\":\"" + NUL + "\"}", "/givenName"),
                post(path, "{\"givenName\":\"A\",\"emails\":[{\"address\":\"no address\"}]}", "/emails/0/address"),
                post(path, "{\"givenName\":\"A\",\"phones\":[{\"number\":\"call me\"}]}", "/phones/0/number"),
                post(path, "{\"givenName\":\"A\",\"roles\":[\"KING\"]}", "/roles/0"),
                post(path, "{\"givenName\":\"A\",\"roles\":[null]}", "/roles"),
                post(path, "{\"givenName\":\"A\",\"validFrom\":\"2026-02-30\"}", "/validFrom"),
                post(path, "{\"givenName\":\"A\",\"nickname\":\"B\"}", "/nickname"),
                argumentSet(
                        "contact of nobody",
                        "POST",
                        "customers/CU-999999/contacts",
                        "{\"givenName\":\"A\"}",
                        404,
                        null));
    }

    private static Stream<Arguments> contracts() {
        return Stream.of(
                contract("\"customer\":\"CU-999999\"", "/customer"),
                contract("\"customer\":null", "/customer"),
                contract("\"title\":\"\"", "/title"),
                contract("\"title\":\"" + TOO_LONG + "\"", "/title"),
                contract("\"title\":\"" + LONE_SURROGATE + "\"", "/title"),
                contract("\"owner\":\"nobody\"", "/owner"),
                contract("\"currency\":\"EURO\"", "/currency"),
                contract("\"timeZone\":\"Mars/Phobos\"", "/timeZone"),
                contract("\"startDate\":\"2026-02-30\"", "/startDate"),
                contract("\"startDate\":\"01.11.2026\"", "/startDate"),
                contract("\"startDate\":null", "/startDate"),
                contract("\"endDate\":\"2026-10-31\",\"termMonths\":null", "/endDate"),
                contract("\"termMonths\":0", "/termMonths"),
                contract("\"termMonths\":-12", "/termMonths"),
                contract("\"termMonths\":1000000", "/termMonths"),
                contract("\"noticePeriodDays\":-1", "/noticePeriodDays"),
                contract("\"renewalType\":\"PERHAPS\"", "/renewalType"),
                contract("\"lines\":[null]", "/lines/0"),
                line("\"product\":\"\"", "/lines/0/product"),
                line("\"quantity\":\"0\"", "/lines/0/quantity"),
                line("\"quantity\":\"-1\"", "/lines/0/quantity"),
                line("\"quantity\":\"many\"", "/lines/0/quantity"),
                line("\"unitPrice\":\"-0.01\"", "/lines/0/unitPrice"),
                line("\"unitPrice\":\"1.00001\"", "/lines/0/unitPrice"),
                line("\"unitPrice\":\"1" + "0".repeat(20) + "\"", "/lines/0/unitPrice"),
                line("\"quantity\":\"999999999\",\"unitPrice\":\"999999999999\"", "/lines/0/unitPrice"),
                line("\"discountPercent\":\"100.01\"", "/lines/0/discountPercent"),
                line("\"discountPercent\":\"-1\"", "/lines/0/discountPercent"),
                line("\"kind\":\"GIFT\"", "/lines/0/kind"),
                line("\"billingPeriod\":\"DAY\"", "/lines/0/billingPeriod"),
                line("\"billingPeriod\":null", "/lines/0/billingPeriod"),
                line("\"startDate\":\"2027-02-01\",\"endDate\":\"2027-01-31\"", "/lines/0/endDate"),
                line("\"kind\":\"SUPPORT\"", "/lines/0/slaPlan"),
                line("\"kind\":\"SUPPORT\",\"slaPlan\":\"no such plan\"", "/lines/0/slaPlan"),
                contract("\"startDate\":20454", "/startDate"),
                contract("\"startDate\":[2026,11,1]", "/startDate"),
                contract("\"startDate\":\"2026-11-01T00:00:00Z\"", "/startDate"),
                contract("\"startDate\":\"+12026-11-01\"", "/startDate"),
                post("contracts/{contract}/transitions", "{}", "/to"),
                post("contracts/{contract}/transitions", "{\"to\":\"BLESSED\"}", "/to"),
                argumentSet(
                        "signature on a draft",
                        "POST",
                        "contracts/{contract}/signatures",
                        "{\"party\":\"CUSTOMER\",\"signer\":\"A\",\"signedDate\":\"2026-10-28\",\"method\":\"PAPER\"}",
                        409,
                        null),
                argumentSet(
                        "unversioned clause",
                        "PUT",
                        "contracts/{contract}/clauses/TERMS_OF_SERVICE",
                        "{\"version\":\"3\"}",
                        428,
                        null),
                argumentSet("unversioned revision", "PUT", "contracts/{contract}", "{}", 428, null),
                argumentSet(
                        "contract of nobody",
                        "POST",
                        "contracts/CT-1999-0001/transitions",
                        "{\"to\":\"ACTIVE\"}",
                        404,
                        null));
    }

    private static Arguments contract(String instead, String pointer) {
        return post("contracts", "{" + contractFields(instead) + "}", pointer);
    }

    private static Arguments line(String instead, String pointer) {
        String line = without(
                "\"product\":\"Hosting\"|\"kind\":\"RECURRING\"|\"quantity\":\"1\"|\"unitPrice\":\"10.00\"|\"billingPeriod\":\"MONTH\"",
                instead);
        return post("contracts", "{" + contractFields("\"lines\":[{" + line + "}]") + "}", pointer);
    }

    private static String contractFields(String instead) {
        return without(
                "\"customer\":\"{customer}\"|\"title\":\"Bad input\"|\"currency\":\"EUR\"|\"timeZone\":\"Europe/Berlin\"|\"startDate\":\"2026-11-01\"|"
                        + "\"termMonths\":12|\"renewalType\":\"MANUAL\"|\"noticePeriodDays\":30",
                instead);
    }

    /** The fields, without those that are given instead, and those. */
    private static String without(String fields, String instead) {
        String outermost = instead.replaceAll("\\[.*", "");
        String kept = Stream.of(fields.split("\\|"))
                .filter(field -> !outermost.contains(field.substring(0, field.indexOf(':') + 1)))
                .collect(Collectors.joining(","));
        return kept + "," + instead;
    }

    private static Stream<Arguments> serviceLevels() {
        String hours = "\"name\":\"bad\",\"timeZone\":\"Europe/Berlin\",\"hours\":";
        return Stream.of(
                post(
                        "business-calendars",
                        "{" + hours + "{\"MONDAY\":[[\"08:00\",\"12:00\"]]},\"colour\":1}",
                        "/colour"),
                refused("business-calendars", "{" + hours + "{}}"),
                refused("business-calendars", "{" + hours + "null}"),
                refused("business-calendars", "{" + hours + "{\"FUNDAY\":[[\"08:00\",\"12:00\"]]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":null}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[null]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[[\"08:00\"]]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[[null,\"12:00\"]]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[[\"12:00\",\"08:00\"]]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[[\"08:00\",\"25:00\"]]}}"),
                refused(
                        "business-calendars",
                        "{" + hours + "{\"MONDAY\":[[\"08:00\",\"12:00\"],[\"11:00\",\"17:00\"]]}}"),
                post(
                        "business-calendars",
                        "{\"name\":\"bad\",\"timeZone\":\"Mars/Phobos\",\"hours\":{\"MONDAY\":[[\"08:00\",\"12:00\"]]}}",
                        "/timeZone"),
                refused(
                        "business-calendars",
                        "{" + hours + "{\"MONDAY\":[[\"08:00\",\"12:00\"]]},\"holidays\":[\"2026-02-30\"]}"),
                refused(
                        "business-calendars",
                        "{" + hours + "{\"MONDAY\":[[\"08:00\",\"12:00\"]]},\"holidays\":[null]}"),
                post("sla-plans", plan("no such calendar", "URGENT", "30"), "/calendar"),
                refused("sla-plans", plan("{calendar}", "SOON", "30")),
                refused("sla-plans", plan("{calendar}", "URGENT", "0")),
                refused("sla-plans", plan("{calendar}", "URGENT", "-5")),
                refused("sla-plans", plan("{calendar}", "URGENT", "99999999999")),
                refused("sla-plans", "{\"name\":\"bad\",\"calendar\":\"{calendar}\",\"targets\":[]}"),
                refused("sla-plans", "{\"name\":\"bad\",\"calendar\":\"{calendar}\",\"targets\":[null]}"));
    }

    private static String plan(String calendar, String priority, String minutes) {
        return "{\"name\":\"bad\",\"calendar\":\"" + calendar + "\",\"targets\":[{\"priority\":\"" + priority
                + "\",\"firstResponseMinutes\":" + minutes + "}]}";
    }

    private static Stream<Arguments> requests() {
        return Stream.of(
                request("\"customer\":\"CU-999999\"", "/customer"),
                request("\"contact\":\"CO-999999\"", "/contact"),
                request("\"contact\":\"{stranger}\"", "/contact"),
                request("\"subject\":\"\"", "/subject"),
                request("\"subject\":\"" + TOO_LONG + "\"", "/subject"),
                request("\"subject\":\"" + NUL + "\"", "/subject"),
                request("\"description\":\"" + LONE_SURROGATE + "\"", "/description"),
                request("\"type\":\"WISH\"", "/type"),
                request("\"origin\":\"PIGEON\"", "/origin"),
                request("\"impact\":\"1\"", "/impact"),
                request("\"urgency\":null", "/urgency"),
                request("\"owner\":\"nobody\"", "/owner"),
                request("\"status\":\"CLOSED\"", "/status"),
                post("support-requests/{request}/messages", "{\"visibility\":\"PUBLIC\",\"body\":\"\"}", "/body"),
                post(
                        "support-requests/{request}/messages",
                        "{\"visibility\":\"PUBLIC\",\"body\":\"" + NUL + "\"}",
                        "/body"),
                post(
                        "support-requests/{request}/messages",
                        "{\"visibility\":\"SECRET\",\"body\":\"A\"}",
                        "/visibility"),
                post("support-requests/{request}/messages", "{\"body\":\"A\"}", "/visibility"),
                post("support-requests/{request}/transitions", "{}", "/to"),
                refused("support-requests/{request}/transitions", "{\"to\":\"RESOLVED\"}"),
                refused("support-requests/{request}/transitions", "{\"to\":\"SCHEDULED\"}"),
                refused(
                        "support-requests/{request}/transitions",
                        "{\"to\":\"SCHEDULED\",\"pendingUntil\":\"2020-01-01T00:00:00Z\"}"),
                post("support-requests/{request}/transitions", "{\"to\":\"DONE\"}", "/to"),
                argumentSet(
                        "not possible",
                        "POST",
                        "support-requests/{request}/transitions",
                        "{\"to\":\"CLOSED\"}",
                        409,
                        null),
                argumentSet(
                        "unversioned change", "PATCH", "support-requests/{request}", "{\"subject\":\"B\"}", 428, null),
                argumentSet(
                        "message to nobody",
                        "POST",
                        "support-requests/SR-1999-000001/messages",
                        "{\"visibility\":\"PUBLIC\",\"body\":\"A\"}",
                        404,
                        null));
    }

    private static Arguments request(String instead, String pointer) {
        return post(
                "support-requests",
                "{"
                        + without(
                                "\"customer\":\"{customer}\"|\"subject\":\"Bad input\"|\"type\":\"QUESTION\"|\"origin\":\"PHONE\"|"
                                        + "\"impact\":\"PERSON\"|\"urgency\":\"DEGRADED\"",
                                instead)
                        + "}",
                pointer);
    }

    private static Stream<Arguments> tokens() {
        return Stream.of(
                post("tokens", "{\"expiresInDays\":30}", "/name"),
                post("tokens", "{\"name\":\"a\",\"expiresInDays\":0}", "/expiresInDays"),
                post("tokens", "{\"name\":\"a\",\"expiresInDays\":100000}", "/expiresInDays"),
                post("tokens", "{\"name\":\"a\",\"expiresInDays\":\"30\"}", "/expiresInDays"));
    }

    private static Arguments post(String path, String body, String pointer) {
        return argumentSet(
                path + " " + body.substring(0, Math.min(150, body.length())), "POST", path, body, 400, pointer);
    }

    private static Arguments refused(String path, String body) {
        return post(path, body, null);
    }

    @ParameterizedTest
    @MethodSource
    void aWrongQuestionIsRefused(String path, int status) {
        nora.get(records.fill(path)).expect(status);
    }

    /** A cursor of the right form that no page has handed out. */
    private static Arguments forged(String path, String position) {
        String cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
        return Arguments.of(path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor, 400);
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

    @ParameterizedTest
    @MethodSource
    void aFileThatIsNoTableIsRefused(byte[] content) {
        assertNothingChanges(() -> upload(content).expect(400).expectErrorsAt("/file"));
    }

    static Stream<Arguments> aFileThatIsNoTableIsRefused() {
        byte[] picture = new byte[5_000];
        new Random(1).nextBytes(picture);
        return Stream.of(
                argumentSet("random bytes", (Object) picture),
                argumentSet("a zip archive", (Object) bytes("PK\u0003\u0004name,country\nA,DE\n")),
                argumentSet("NUL inside", (Object) bytes("name,country\nA\u0000B,DE\n")),
                argumentSet("nothing", (Object) new byte[0]),
                argumentSet("a header alone", (Object) bytes("name,country\n")),
                argumentSet("a quote that never ends", (Object) bytes("name,country\n\"A,DE\nB,DE\n")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer upload(byte[] content) {
        return nora.post("imports", form(content));
    }

    private static Multipart form(byte[] content) {
        return new Multipart()
                .file("file", "bad.csv", "text/csv", content)
                .field("type", "CUSTOMER")
                .field("mode", "IMPORT");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefused() {
        byte[] content = new byte[100_000_000];
        Arrays.fill(content, (byte) 'x');

        assertNothingChanges(() -> upload(content).expect(413));
    }

    @ParameterizedTest
    @MethodSource
    void anImportThatLacksSomethingIsRefused(Multipart form, String pointer) {
        assertNothingChanges(() ->
                nora.post("imports", form).expectProblem(400, "invalid-input").expectErrorsAt(pointer));
    }

    static Stream<Arguments> anImportThatLacksSomethingIsRefused() {
        byte[] good = bytes("name,country\nA,DE\n");
        return Stream.of(
                argumentSet("no file", new Multipart().field("type", "CUSTOMER").field("mode", "IMPORT"), "/file"),
                argumentSet(
                        "no type",
                        new Multipart().file("file", "a.csv", "text/csv", good).field("mode", "IMPORT"),
                        "/type"),
                argumentSet(
                        "unknown type",
                        new Multipart()
                                .file("file", "a.csv", "text/csv", good)
                                .field("type", "DRAGON")
                                .field("mode", "IMPORT"),
                        "/type"),
                argumentSet(
                        "unknown part",
                        new Multipart()
                                .file("file", "a.csv", "text/csv", good)
                                .field("type", "CUSTOMER")
                                .field("mode", "IMPORT")
                                .field("colour", "red"),
                        "/colour"));
    }

    /** Rows that are wrong are told one by one; the good ones beside them are taken, and no other value comes in. */
    @Test
    void aWrongRowIsRejectedWithItsReason() {
        String file = """
                name,country,employeeCount,annualRevenue,externalId
                Rows Good Ltd,GB,12,1000.00,rows-1
                Rows Bad Number,GB,twelve,,rows-2
                Rows Bad Amount,GB,,"12,5k",rows-3
                Rows Bad Country,Atlantis,,,rows-4
                ,GB,,,rows-5
                """;

        String inPounds =
                "{\"columns\":[{\"column\":\"annualRevenue\",\"field\":\"annualRevenue\",\"currency\":\"GBP\"}]}";

        String id = nora.post("imports", form(bytes(file)).field("mapping", inPounds))
                .expect(202)
                .text("id");
        Answer done = Await.until(
                () -> nora.get("imports/" + id).expect(200),
                seen -> seen.text("state").equals("COMPLETED"));

        assertThat(done.json().path("created").asInt()).as(done.toString()).isEqualTo(1);
        assertThat(done.json().path("rejected").asInt()).as(done.toString()).isEqualTo(4);
        assertThat(nora.get("imports/" + id + "/rows?outcome=ERROR").expect(200).items())
                .allSatisfy(row -> assertThat(
                                row.path("reasons").path(0).path("message").asText())
                        .isNotBlank())
                .extracting(row -> row.path("line").asInt())
                .containsExactly(3, 4, 5, 6);
        assertThat(nora.get("customers?q=Rows%20Bad").items()).isEmpty();
    }

    /** Letters of Windows-1252 come in as the letters that they are, not as question marks. */
    @Test
    void aFileInAnotherEncodingIsReadRightly() {
        byte[] file = "name,country\nMüller & Söhne Brüssel,BE\nÉtablissements Façade,FR\n"
                .getBytes(Charset.forName("windows-1252"));

        String id = upload(file).expect(202).text("id");
        Await.until(
                () -> nora.get("imports/" + id).expect(200),
                seen -> seen.text("state").equals("COMPLETED"));

        assertThat(nora.get("customers?q=Br%C3%BCssel").items())
                .extracting(found -> found.path("name").asText())
                .containsExactly("Müller & Söhne Brüssel");
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

    /** Plans and contracts hold on to it. */
    @Test
    void aCalendarKeepsItsName() {
        String other = "{\"name\":\"another\",\"timeZone\":\"UTC\",\"hours\":" + OfficeHours.JSON + "}";

        assertNothingChanges(() -> nora.put("business-calendars/" + records.calendar(), other, "If-Match", "*")
                .expectProblem(400, "invalid-input")
                .expectErrorsAt("/name"));
    }

    @Test
    void aCustomerCannotBelongToItself() {
        assertNothingChanges(() -> {
            changeParent(records.customer(), records.customer()).expectErrorsAt("/parent");
            changeParent(records.customer(), records.child()).expectErrorsAt("/parent");
            changeParent(records.customer(), records.person()).expectErrorsAt("/parent");
        });
    }

    private Answer changeParent(String customer, String parent) {
        return nora.patch(
                        "customers/" + customer,
                        "{\"parent\":\"" + parent + "\"}",
                        "If-Match",
                        nora.get("customers/" + customer).etag())
                .expectProblem(400, "invalid-input");
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

    /** Counts and sums up every table before and after. */
    private void assertNothingChanges(Runnable attempt) {
        Map<String, String> before = product.database().digests();
        attempt.run();
        assertThat(product.database().digests()).as("the database").isEqualTo(before);
    }

    /** Records that the wrong requests are about. */
    record Records(
            String customer,
            String child,
            String person,
            String contact,
            String stranger,
            String contract,
            String request,
            String calendar) {

        static Records made(Api nora, Api jonas) {
            String customer = customer(nora, "\"kind\":\"ORGANIZATION\",\"name\":\"Bad Input Holding\"");
            String child = customer(
                    nora, "\"kind\":\"ORGANIZATION\",\"name\":\"Bad Input Works\",\"parent\":\"" + customer + "\"");
            String person = customer(nora, "\"kind\":\"PERSON\",\"name\":\"Ada Example\"");
            String calendar = nora.post(
                            "business-calendars",
                            "{\"name\":\"bad-input\",\"timeZone\":\"Europe/Berlin\",\"hours\":" + OfficeHours.JSON
                                    + "}")
                    .expect(201)
                    .text("name");
            String contract = nora.post(
                            "contracts", "{" + contractFields("\"lines\":[]").replace("{customer}", customer) + "}")
                    .expect(201)
                    .text("contractNumber");
            String request = jonas.post(
                            "support-requests",
                            "{\"customer\":\"" + customer
                                    + "\",\"subject\":\"A\",\"type\":\"QUESTION\",\"origin\":\"PHONE\",\"impact\":\"PERSON\",\"urgency\":\"DEGRADED\"}")
                    .expect(201)
                    .text("requestNumber");
            return new Records(
                    customer,
                    child,
                    person,
                    contact(nora, customer),
                    contact(nora, child),
                    contract,
                    request,
                    calendar);
        }

        private static String customer(Api nora, String fields) {
            return nora.post("customers", "{" + fields + "}").expect(201).text("customerNumber");
        }

        private static String contact(Api nora, String customer) {
            return nora.post("customers/" + customer + "/contacts", "{\"givenName\":\"Grace\"}")
                    .expect(201)
                    .text("contactNumber");
        }

        String fill(String template) {
            return Optional.ofNullable(template)
                    .orElse("")
                    .replace("{customer}", customer)
                    .replace("{contact}", contact)
                    .replace("{stranger}", stranger)
                    .replace("{contract}", contract)
                    .replace("{request}", request)
                    .replace("{calendar}", calendar);
        }
    }
}
