package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What many ask for at the same moment is done for each of them, or for one and refused to the others with words. */
@RunningProduct
class ApiRaceIT {

    private static final int AT_ONCE = 12;

    private final String name = "Race " + UUID.randomUUID();
    private Api nora;
    private Api jonas;
    private String customer;

    @BeforeEach
    void aCustomer(Product product) {
        nora = product.api("nora");
        jonas = product.api("jonas");
        customer = newCustomer(0).expect(201).text("customerNumber");
    }

    private Answer newCustomer(int serial) {
        return nora.post("customers", "{\"kind\":\"ORGANIZATION\",\"name\":\"%s %d\"}".formatted(name, serial));
    }

    private String newRequest() {
        return jonas.post("support-requests", """
                        {"customer":"%s","subject":"Race","description":"Since this morning.","type":"INCIDENT",
                         "origin":"PHONE","impact":"ORGANIZATION","urgency":"CANNOT_WORK"}""".formatted(customer))
                .expect(201)
                .text("requestNumber");
    }

    private Answer newContract() {
        return nora.post("contracts", """
                        {"customer":"%s","title":"Race","currency":"EUR","timeZone":"Europe/Berlin",
                         "startDate":"2026-11-01","termMonths":12}""".formatted(customer));
    }

    @Test
    void everyRecordGetsANumberOfItsOwn() {
        List<Answer> made = atOnce(this::newCustomer);

        assertThat(made).allSatisfy(answer -> answer.expect(201));
        assertThat(made).extracting(answer -> answer.text("customerNumber")).doesNotHaveDuplicates();
    }

    @Test
    void everyMessageIsKept() {
        String messages = "support-requests/" + newRequest() + "/messages";

        List<Answer> posted =
                atOnce(i -> jonas.post(messages, "{\"visibility\":\"PUBLIC\",\"body\":\"No. %d\"}".formatted(i)));

        assertThat(posted).allSatisfy(answer -> answer.expect(201));
        assertThat(jonas.get(messages + "?limit=100").items()).hasSize(AT_ONCE);
    }

    @Test
    void oneResolvesARequestAndTheOthersAreToldWhatIsLeft() {
        String steps = "support-requests/" + newRequest() + "/transitions";

        assertOneWins(atOnce(i -> jonas.post(
                steps, "{\"to\":\"RESOLVED\",\"resolutionCode\":\"SOLVED\",\"resolutionSummary\":\"Restarted\"}")));
    }

    @Test
    void oneCancelsAContractAndTheOthersAreToldThatNothingIsLeft() {
        String steps = "contracts/" + newContract().expect(201).text("contractNumber") + "/transitions";

        assertOneWins(atOnce(i -> nora.post(steps, "{\"to\":\"CANCELLED\",\"reason\":\"No. %d\"}".formatted(i))));
    }

    private static void assertOneWins(List<Answer> answers) {
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.expectProblem(409, "illegal-transition")
                                .json()
                                .path("allowed")
                                .isArray())
                        .isTrue());
    }

    @Test
    void oneChangesAContractAndTheOthersAreToldThatTheirsIsStale() {
        Answer draft = newContract().expect(201);
        String contract = "contracts/" + draft.text("contractNumber");

        List<Answer> answers =
                atOnce(i -> nora.patch(contract, "{\"title\":\"No. %d\"}".formatted(i), "If-Match", draft.etag()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> answer.expectProblem(412, "stale-data"));
    }

    @Test
    void oneNameAndOneExternalIdAreGivenOnce() {
        String calendar =
                "{\"name\":\"%s\",\"timeZone\":\"UTC\",\"hours\":{\"MONDAY\":[[\"08:00\",\"12:00\"]]}}".formatted(name);
        String known = "{\"kind\":\"ORGANIZATION\",\"name\":\"Known\",\"externalId\":\"%s\"}".formatted(name);

        assertOneIsMade(atOnce(i -> nora.post("business-calendars", calendar)));
        assertOneIsMade(atOnce(i -> nora.post("customers", known)));
    }

    @Test
    void oneOfTwoRevisionsOfACalendarIsStale() {
        String calendar =
                "{\"name\":\"%s\",\"timeZone\":\"UTC\",\"hours\":{\"MONDAY\":[[\"08:00\",\"12:00\"]]}}".formatted(name);
        String etag = nora.post("business-calendars", calendar).expect(201).etag();
        String path = "business-calendars/" + name.replace(" ", "%20");

        List<Answer> answers = atOnce(i -> nora.put(path, calendar, "If-Match", etag));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void onePersonIsThePrimaryContactOfACustomer() {
        String contacts = "customers/" + customer + "/contacts";

        atOnce(i -> nora.post(contacts, "{\"familyName\":\"No. %d\",\"primary\":true}".formatted(i)))
                .forEach(answer -> answer.expect(201));

        assertThat(nora.get(contacts + "?limit=100").items())
                .hasSize(AT_ONCE)
                .filteredOn(contact -> contact.path("primary").asBoolean())
                .hasSize(1);
    }

    private static void assertOneIsMade(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).isSubsetOf(201, 400, 409);
    }

    private static List<Answer> atOnce(IntFunction<Answer> request) {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Answer>> calls = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<Answer>) () -> request.apply(i))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            callers.shutdown();
        }
    }
}
