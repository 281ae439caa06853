package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.clientele.crm.acceptance.product.Await;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.clientele.crm.acceptance.product.RealData;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job from import to resolution by a program: each test is the next step of one walk and goes on from what the
 * step before has made. It comes before the tests in the browser, which import the same file.
 */
@RunningProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(ApiWalkIT.FIRST)
class ApiWalkIT {

    static final int FIRST = 1;

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Api eva;
    private final Api jonas;
    private Api nora;

    private String importId;
    private String parent;
    private String customer;
    private String contact;
    private String contract;
    private String request;

    ApiWalkIT(Product product) {
        this.eva = product.api("eva");
        this.jonas = product.api("jonas");
    }

    @Test
    @Order(1)
    void noraMakesATokenWithHerPassword(Product product) {
        Answer token = product.api()
                .withBasic("nora", ProductProcess.DEMO_PASSWORD)
                .post("tokens", "{\"name\":\"walk\",\"expiresInDays\":30}")
                .expect(201);

        assertThat(Instant.parse(token.text("expiresAt")))
                .isCloseTo(Instant.now().plus(30, ChronoUnit.DAYS), within(5, ChronoUnit.MINUTES));
        nora = product.api().withToken(token.text("token"));
        nora.get("customers").expect(200);
    }

    @Test
    @Order(2)
    void aDryRunTellsWhatTheFileWouldDoAndDoesNothing() {
        Answer dryRun = completed(importAccounts("DRY_RUN"));

        assertCounts(dryRun, 85, 0, 0);
        assertThat(rows(dryRun)).hasSize(85);
        assertThat(customers("hottech")).isEmpty();
    }

    @Test
    @Order(3)
    void theImportCreatesEveryOrganizationOfTheFile() {
        Answer imported = completed(importAccounts("IMPORT"));

        assertCounts(imported, 85, 0, 0);
        importId = imported.text("id");
        JsonNode found = theOnly(customers("hottech"));
        JsonNode hottech = nora.get("customers/" + number(found)).expect(200).json();
        assertThat(hottech.path("name").asText()).isEqualTo("Hottechi");
        assertThat(hottech.path("kind").asText()).isEqualTo("ORGANIZATION");
        assertThat(hottech.path("annualRevenue").path("amount").asText()).isEqualTo("8170380000.00");
        assertThat(hottech.path("annualRevenue").path("currency").asText()).isEqualTo("USD");
        assertThat(hottech.path("employeeCount").asInt()).isEqualTo(16_499);
        assertThat(hottech.path("foundedOn").asText()).isEqualTo("1997");
        assertThat(hottech.path("country").asText()).isEqualTo("KR");
    }

    @Test
    @Order(4)
    void theImportPutsOrganizationsBelowTheirParents() {
        JsonNode parentOrganization = theOnly(customers("Acme Corporation"));

        List<String> below =
                nora.get("customers?parent=" + number(parentOrganization) + "&limit=100").expect(200).items().stream()
                        .map(child -> child.path("name").asText())
                        .toList();

        assertThat(below).containsExactlyInAnyOrder("Bluth Company", "Codehow", "Donquadtech", "Iselectrics");
    }

    @Test
    @Order(5)
    void theSameFileOnceMoreCreatesNothing() {
        assertThat(completed(importAccounts("IMPORT")).json().path("created").asInt())
                .isZero();
        assertThat(customers("hottech")).hasSize(1);
    }

    @Test
    @Order(6)
    void undoingTheImportTakesEverythingBack() {
        nora.post("imports/" + importId + "/undo", "").expect(202);

        Await.until(() -> customers("hottech"), List::isEmpty);
        Await.until(() -> customers("Acme Corporation"), List::isEmpty);
    }

    @Test
    @Order(10)
    void noraRegistersACustomerBelowItsParent() {
        parent = nora.post("customers", "{\"kind\":\"ORGANIZATION\",\"name\":\"Nordlicht Holding\",\"country\":\"DE\"}")
                .expect(201)
                .text("customerNumber");

        Answer created = nora.post("customers", """
                        {"kind":"ORGANIZATION","name":"Nordlicht Medizintechnik","legalName":"Nordlicht Medizintechnik GmbH",
                         "country":"DE","industry":"MEDICAL","parent":"%s","employeeCount":250,
                         "annualRevenue":{"amount":"18500000.00","currency":"EUR"},"foundedOn":"1998",
                         "website":"https://nordlicht.example","emailDomains":["nordlicht.example"],
                         "preferredLanguage":"de","timeZone":"Europe/Berlin","tags":["walk"],"externalId":"walk-1"}""".formatted(parent)).expect(201);

        customer = created.text("customerNumber");
        assertThat(customer).matches("CU-\\d{6}");
        assertThat(created.header("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/api/v1/customers/" + customer));
        assertThat(nora.get("customers/" + customer).expect(200).json()).isEqualTo(created.json());
        assertThat(created.text("parent")).isEqualTo(parent);
        assertThat(created.text("relation")).isEqualTo("PROSPECT");
        assertThat(created.text("accountManager")).isEqualTo("nora");
    }

    @Test
    @Order(11)
    void aChangeNeedsTheVersionThatWasSeen() {
        Answer seen = nora.get("customers/" + customer).expect(200);
        String change = "{\"employeeCount\":260,\"legalName\":null}";

        nora.patch("customers/" + customer, change).expectProblem(428, "precondition-required");
        Answer changed = nora.patch("customers/" + customer, change, "If-Match", seen.etag())
                .expect(200);
        nora.patch("customers/" + customer, "{\"employeeCount\":1}", "If-Match", seen.etag())
                .expectProblem(412, "stale-data");

        assertThat(changed.json().path("employeeCount").asInt()).isEqualTo(260);
        assertThat(changed.json().has("legalName")).isFalse();
        assertThat(changed.text("name")).isEqualTo("Nordlicht Medizintechnik");
        assertThat(nora.get("customers/" + customer).json()).isEqualTo(changed.json());
    }

    @Test
    @Order(12)
    void aDeletedCustomerIsFoundNoMore() {
        Answer mistake = nora.post("customers", "{\"kind\":\"PERSON\",\"name\":\"Typed By Mistake\"}")
                .expect(201);
        String address = "customers/" + mistake.text("customerNumber");

        nora.delete(address).expectProblem(428, "precondition-required");
        nora.delete(address, "If-Match", mistake.etag()).expect(204);

        assertThat(customers("Typed By Mistake")).isEmpty();
    }

    @Test
    @Order(13)
    void theListIsReadPageByPage() {
        Answer first = nora.get("customers?limit=1").expect(200);
        Answer second =
                nora.get("customers?limit=1&cursor=" + first.text("nextCursor")).expect(200);

        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    @Order(14)
    void theCustomerGetsAContactWhoSigns() {
        Answer created = nora.post("customers/" + customer + "/contacts", """
                        {"givenName":"Mara","familyName":"Jürgens","emails":[{"address":"mara@nordlicht.example"}],
                         "roles":["SIGNATORY"]}""").expect(201);

        contact = created.text("contactNumber");
        JsonNode listed = theOnly(
                nora.get("customers/" + customer + "/contacts").expect(200).items());
        assertThat(listed.path("contactNumber").asText()).isEqualTo(contact);
        assertThat(listed.path("roles").path(0).asText()).isEqualTo("SIGNATORY");
    }

    @Test
    @Order(20)
    void theCalendarReckonsOverNightWeekendAndSummerTime() {
        nora.post(
                        "business-calendars",
                        "{\"name\":\"berlin\",\"timeZone\":\"Europe/Berlin\",\"hours\":" + OfficeHours.JSON
                                + ",\"holidays\":[\"" + OfficeHours.HOLIDAY + "\"]}")
                .expect(201);

        Answer due = nora.get("business-calendars/berlin/due?from=2026-03-27T15:30:00Z&minutes=480")
                .expect(200);

        // Friday 16:30 to 17:00 are 30 minutes, Monday 8 to 12 another 240, so the last 210 end at 16:30, by then UTC+2
        assertThat(due.text("dueAt")).isEqualTo("2026-03-30T14:30:00Z");
        assertThat(OfficeHours.due(Instant.parse("2026-03-27T15:30:00Z"), 480)).isEqualTo("2026-03-30T14:30:00Z");
        assertThat(due.list("segments").stream()
                        .mapToInt(segment -> segment.path("businessMinutes").asInt())
                        .sum())
                .isEqualTo(480);
        assertThat(runningSegments(due.json()))
                .containsExactly(
                        "2026-03-27T15:30:00Z 2026-03-27T16:00:00Z 30",
                        "2026-03-30T06:00:00Z 2026-03-30T10:00:00Z 240",
                        "2026-03-30T11:00:00Z 2026-03-30T14:30:00Z 210");
    }

    @Test
    @Order(21)
    void aCalendarMayLastUntilMidnight() {
        nora.post("business-calendars", """
                        {"name":"always","timeZone":"Europe/Berlin","hours":{"MONDAY":[["00:00","24:00"]],
                         "TUESDAY":[["00:00","24:00"]],"WEDNESDAY":[["00:00","24:00"]],"THURSDAY":[["00:00","24:00"]],
                         "FRIDAY":[["00:00","24:00"]],"SATURDAY":[["00:00","24:00"]],"SUNDAY":[["00:00","24:00"]]}}""").expect(201);

        assertThat(nora.get("business-calendars/always/due?from=2026-03-27T15:30:00Z&minutes=4320")
                        .expect(200)
                        .text("dueAt"))
                .isEqualTo("2026-03-30T15:30:00Z");
    }

    @Test
    @Order(22)
    void thePlanPromisesTimesByPriority() {
        Answer plan = nora.post("sla-plans", """
                        {"name":"gold","calendar":"berlin","targets":[
                         {"priority":"URGENT","firstResponseMinutes":30,"resolutionMinutes":240},
                         {"priority":"HIGH","firstResponseMinutes":60,"resolutionMinutes":480},
                         {"priority":"NORMAL","firstResponseMinutes":240,"resolutionMinutes":1440},
                         {"priority":"LOW","firstResponseMinutes":480,"resolutionMinutes":2880}]}""").expect(201);

        assertThat(plan.text("name")).isEqualTo("gold");
        assertThat(plan.list("targets")).hasSize(4);
    }

    @Test
    @Order(30)
    void theContractIsDraftedWithItsValue() {
        Answer draft = nora.post("contracts", contractJson()).expect(201);

        contract = draft.text("contractNumber");
        assertThat(contract).matches("CT-\\d{4}-\\d{4,}");
        assertThat(draft.text("status")).isEqualTo("DRAFT");
        assertThat(draft.text("customer")).isEqualTo(customer);
        assertThat(money(draft, "mrr")).isEqualTo("1000.00 EUR");
        assertThat(money(draft, "arr")).isEqualTo("12000.00 EUR");
        assertThat(money(draft, "tcv")).isEqualTo("12000.00 EUR");
        LocalDate start = TODAY.withDayOfMonth(1);
        assertThat(draft.text("endDate"))
                .isEqualTo(start.plusMonths(12).minusDays(1).toString());
    }

    @Test
    @Order(31)
    void nothingIsSubmittedWithoutItsClauses() {
        List<String> allowed =
                transition(nora, contract, "IN_APPROVAL")
                        .expectProblem(409, "illegal-transition")
                        .list("allowed")
                        .stream()
                        .map(JsonNode::asText)
                        .toList();

        assertThat(allowed).containsExactly("CANCELLED");
        for (String clause : List.of("TERMS_OF_SERVICE", "BILLING_INFORMATION", "PRIVACY_ACKNOWLEDGEMENT")) {
            agree(clause);
        }
    }

    @Test
    @Order(32)
    void nobodyApprovesTheirOwnContract() {
        assertThat(transition(nora, contract, "IN_APPROVAL").expect(200).text("status"))
                .isEqualTo("IN_APPROVAL");

        assertThat(transition(nora, contract, "APPROVED").status()).isIn(403, 409);
        assertThat(nora.get("contracts/" + contract).text("status")).isEqualTo("IN_APPROVAL");
        assertThat(transition(eva, contract, "APPROVED").expect(200).text("status"))
                .isEqualTo("APPROVED");
    }

    @Test
    @Order(33)
    void bothPartiesSign() {
        transition(nora, contract, "OUT_FOR_SIGNATURE").expect(200);
        transition(nora, contract, "SIGNED").expectProblem(409, "illegal-transition");
        transition(nora, contract, "ACTIVE").expectProblem(409, "illegal-transition");
        sign("CUSTOMER", "Mara Jürgens", "Managing director");
        sign("COMPANY", "Eva Dahl", "Team lead");

        assertThat(transition(nora, contract, "SIGNED").expect(200).text("status"))
                .isEqualTo("SIGNED");
    }

    @Test
    @Order(34)
    void theContractComesIntoForceAndMakesTheCustomerAClient() {
        if (!"ACTIVE".equals(nora.get("contracts/" + contract).text("status"))) {
            transition(nora, contract, "ACTIVE");
        }

        assertThat(nora.get("contracts/" + contract).text("status")).isEqualTo("ACTIVE");
        assertThat(nora.get("customers/" + customer).text("relation")).isEqualTo("CLIENT");
        assertThat(nora.get("customers/" + customer).text("lifecycleStage")).isEqualTo("ONBOARDING");
    }

    @Test
    @Order(40)
    void jonasTakesInARequestThatTheContractCovers() {
        Answer created =
                jonas.post("support-requests", """
                        {"customer":"%s","contact":"%s","subject":"No scans since this morning",
                         "description":"All three scanners refuse to start.","type":"INCIDENT","origin":"PHONE",
                         "impact":"ORGANIZATION","urgency":"CANNOT_WORK"}""".formatted(customer, contact)).expect(201);

        request = created.text("requestNumber");
        assertThat(request).matches("SR-\\d{4}-\\d{6}");
        assertThat(created.text("status")).isEqualTo("NEW");
        assertThat(created.text("priority")).isEqualTo("URGENT");
        assertThat(created.text("coverage")).isEqualTo("COVERED");
        assertThat(created.text("contract")).isEqualTo(contract);
        assertThat(created.text("slaPlan")).isEqualTo("gold");
        assertThat(created.list("clocks")).hasSize(2);
        assertRunning(clock(created.json(), "FIRST_RESPONSE"), 30);
        assertRunning(clock(created.json(), "RESOLUTION"), 240);
    }

    @Test
    @Order(41)
    void aPublicMessageAnswersTheCustomer() {
        jonas.post("support-requests/" + request + "/messages", "{\"visibility\":\"INTERNAL\",\"body\":\"Asked Li.\"}")
                .expect(201);
        assertThat(clock(clocks(), "FIRST_RESPONSE").path("state").asText()).isEqualTo("RUNNING");

        jonas.post(
                        "support-requests/" + request + "/messages",
                        "{\"visibility\":\"PUBLIC\",\"body\":\"We are looking into it.\"}")
                .expect(201);

        assertThat(clock(clocks(), "FIRST_RESPONSE").path("state").asText()).isEqualTo("MET");
        assertThat(clock(clocks(), "RESOLUTION").path("state").asText()).isEqualTo("RUNNING");
    }

    @Test
    @Order(42)
    void whileTheCustomerIsAskedTheResolutionWaits() {
        Await.until(
                this::clocks,
                seen -> !clock(seen, "RESOLUTION").path("segments").isEmpty());
        transition(jonas, request, "PENDING_CUSTOMER").expect(200);
        JsonNode waiting = Await.until(
                () -> clock(clocks(), "RESOLUTION"),
                resolution -> segments(resolution).stream()
                        .anyMatch(segment -> segment.path("kind").asText().equals("PAUSED")));

        assertThat(waiting.path("state").asText()).isEqualTo("PAUSED");
        assertThat(segments(waiting)).allSatisfy(segment -> {
            assertThat(Instant.parse(segment.path("from").asText()))
                    .isBefore(Instant.parse(segment.path("to").asText()));
            assertThat(segment.path("cause").asText()).isNotEmpty();
        });
        assertThat(segments(waiting))
                .extracting(segment -> segment.path("cause").asText())
                .contains("WAITING_FOR_CUSTOMER");
        transition(jonas, request, "OPEN").expect(200);
    }

    @Test
    @Order(43)
    void aResolutionNeedsItsSummary() {
        transition(jonas, request, "RESOLVED").expectProblem(400, "invalid-input");

        Answer resolved = jonas.post(
                        "support-requests/" + request + "/transitions",
                        "{\"to\":\"RESOLVED\",\"resolutionCode\":\"SOLVED\",\"resolutionSummary\":\"Licence renewed.\"}")
                .expect(200);

        assertThat(resolved.text("status")).isEqualTo("RESOLVED");
        assertThat(clock(clocks(), "RESOLUTION").path("state").asText()).isEqualTo("MET");
        Answer impossible = transition(jonas, request, "ON_HOLD").expectProblem(409, "illegal-transition");
        assertThat(impossible.list("allowed")).extracting(JsonNode::asText).containsExactlyInAnyOrder("OPEN", "CLOSED");
    }

    @Test
    @Order(50)
    void everythingIsFoundBySearch() {
        assertFound("nordlicht", customer);
        assertFound("Nordlihct", customer);
        assertFound("jurgens", contact);
        assertFound(contract, contract);
        assertFound(request, request);
    }

    @Test
    @Order(51)
    void theUsersAreListed() {
        assertThat(nora.get("users").expect(200).items())
                .extracting(user -> user.path("username").asText())
                .contains("nora", "jonas", "eva", "admin");
    }

    @Test
    @Order(52)
    void theTrailTellsWhoDidWhat() {
        List<JsonNode> trail =
                nora.get("audit?limit=100&record=" + contract).expect(200).items();

        assertThat(trail)
                .anySatisfy(entry -> {
                    assertThat(entry.path("by").asText()).isEqualTo("eva");
                    assertThat(entry.path("field").asText()).isEqualTo("status");
                    assertThat(entry.path("oldValue").asText()).isEqualTo("IN_APPROVAL");
                    assertThat(entry.path("newValue").asText()).isEqualTo("APPROVED");
                })
                .anySatisfy(entry -> assertThat(entry.path("newValue").asText())
                        .isEqualTo("PRIVACY_ACKNOWLEDGEMENT, 3, Mara Jürgens"));
        assertThat(nora.get("audit?limit=100&record=" + customer).expect(200).items())
                .anySatisfy(entry -> {
                    assertThat(entry.path("field").asText()).isEqualTo("employeeCount");
                    assertThat(entry.path("oldValue").asText()).isEqualTo("250");
                    assertThat(entry.path("newValue").asText()).isEqualTo("260");
                });
    }

    private Answer importAccounts(String mode) {
        return nora.post("imports", Multipart.ofCustomers("accounts.csv", RealData.bytes(RealData.accounts()), mode))
                .expect(202);
    }

    private Answer completed(Answer started) {
        String address = "imports/" + started.text("id");
        return Await.until(
                () -> nora.get(address).expect(200),
                seen -> List.of("COMPLETED", "FAILED").contains(seen.text("state")));
    }

    private static void assertCounts(Answer run, int created, int updated, int rejected) {
        assertThat(run.text("state")).as(run.toString()).isEqualTo("COMPLETED");
        assertThat(run.json().path("created").asInt()).as(run.toString()).isEqualTo(created);
        assertThat(run.json().path("updated").asInt()).as(run.toString()).isEqualTo(updated);
        assertThat(run.json().path("rejected").asInt()).as(run.toString()).isEqualTo(rejected);
    }

    private List<JsonNode> rows(Answer run) {
        return nora.get(run.text("rows") + "?limit=100").expect(200).items();
    }

    private List<JsonNode> customers(String words) {
        return nora.get("customers?limit=25&q=" + words.replace(" ", "%20"))
                .expect(200)
                .items();
    }

    private String contractJson() {
        return """
                {"customer":"%s","title":"Gold support","currency":"EUR","timeZone":"Europe/Berlin",
                 "startDate":"%s","termMonths":12,"renewalType":"AUTO","noticePeriodDays":90,
                 "lines":[{"product":"Gold support","kind":"SUPPORT","quantity":"1","unitPrice":"1000.00",
                           "discountPercent":"0","billingPeriod":"MONTH","slaPlan":"gold"}]}""".formatted(customer, TODAY.withDayOfMonth(1));
    }

    private void agree(String clause) {
        nora.put(
                        "contracts/" + contract + "/clauses/" + clause,
                        "{\"version\":\"3\",\"acceptedBy\":\"Mara Jürgens\",\"acceptedAt\":\"%sT00:00:00Z\"}"
                                .formatted(TODAY),
                        "If-Match",
                        nora.get("contracts/" + contract).etag())
                .expect(200);
    }

    private void sign(String party, String signer, String title) {
        nora.post(
                        "contracts/" + contract + "/signatures",
                        "{\"party\":\"%s\",\"signer\":\"%s\",\"title\":\"%s\",\"signedDate\":\"%s\",\"method\":\"PAPER\"}"
                                .formatted(party, signer, title, TODAY))
                .expect(201);
    }

    private static Answer transition(Api caller, String record, String to) {
        String kind = record.startsWith("CT-") ? "contracts/" : "support-requests/";
        return caller.post(kind + record + "/transitions", "{\"to\":\"" + to + "\"}");
    }

    private JsonNode clocks() {
        return jonas.get("support-requests/" + request + "/clocks").expect(200).json();
    }

    /** The clock of a metric, in a list that stands by itself, as items of a page or as a field of a request. */
    private static JsonNode clock(JsonNode holder, String metric) {
        JsonNode list = holder.isArray() ? holder : holder.has("items") ? holder.path("items") : holder.path("clocks");
        return StreamSupport.stream(list.spliterator(), false)
                .filter(clock -> clock.path("metric").asText().equals(metric))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No clock " + metric + " in " + holder));
    }

    private static void assertRunning(JsonNode clock, int minutes) {
        Instant startedAt = Instant.parse(clock.path("startedAt").asText());
        assertThat(clock.path("state").asText()).isEqualTo("RUNNING");
        assertThat(startedAt).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(Instant.parse(clock.path("dueAt").asText())).isEqualTo(OfficeHours.due(startedAt, minutes));
    }

    private static List<JsonNode> segments(JsonNode clock) {
        return StreamSupport.stream(clock.path("segments").spliterator(), false).toList();
    }

    private static List<String> runningSegments(JsonNode clock) {
        return segments(clock).stream()
                .filter(segment -> segment.path("kind").asText().equals("RUNNING"))
                .map(segment ->
                        segment.path("from").asText() + " " + segment.path("to").asText() + " "
                                + segment.path("businessMinutes").asInt())
                .toList();
    }

    private void assertFound(String words, String number) {
        assertThat(nora.get("search?q=" + words).expect(200).items())
                .as("what is found by %s", words)
                .extracting(hit -> hit.path("number").asText())
                .contains(number);
    }

    private static String number(JsonNode customer) {
        return customer.path("customerNumber").asText();
    }

    private static String money(Answer answer, String field) {
        JsonNode money = answer.json().path(field);
        return money.path("amount").asText() + " " + money.path("currency").asText();
    }

    private static JsonNode theOnly(List<JsonNode> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
