package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.clientele.crm.acceptance.product.Await;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contract from draft to its end, as a program takes it there. */
@RunningProduct
class ContractApiIT {

    /** The first day of a term of a year that is under way wherever the contract is. */
    private static final LocalDate START = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);

    private static final List<String> CLAUSES =
            List.of("TERMS_OF_SERVICE", "BILLING_INFORMATION", "PRIVACY_ACKNOWLEDGEMENT");

    private Api nora;
    private Api eva;
    private String customer;
    private String plan;

    @BeforeEach
    void aCustomerAndAPlan(Product product) {
        nora = product.api("nora");
        eva = product.api("eva");
        plan = "plan-" + UUID.randomUUID();
        customer = nora.post("customers", "{\"kind\":\"ORGANIZATION\",\"name\":\"Halden & Roth\",\"country\":\"DE\"}")
                .expect(201)
                .text("customerNumber");
        eva.post("business-calendars", """
                        {"name":"%s","timeZone":"Europe/Berlin","hours":{"MONDAY":[["09:00","17:00"]]},"holidays":[]}""".formatted(plan)).expect(201);
        eva.post("sla-plans", """
                        {"name":"%s","calendar":"%s","targets":[
                         {"priority":"URGENT","firstResponseMinutes":30,"resolutionMinutes":240},
                         {"priority":"HIGH","firstResponseMinutes":60,"resolutionMinutes":480},
                         {"priority":"NORMAL","firstResponseMinutes":120,"resolutionMinutes":960},
                         {"priority":"LOW","firstResponseMinutes":240,"resolutionMinutes":1920}]}""".formatted(plan, plan)).expect(201);
    }

    @Test
    void isDraftedWithItsDatesAndItsValue() {
        Answer draft = draft(START, 12, "AUTO").expect(201);
        LocalDate end = START.plusYears(1).minusDays(1);

        assertThat(draft.text("status")).isEqualTo("DRAFT");
        assertThat(draft.text("endDate")).isEqualTo(end.toString());
        assertThat(draft.text("noticeDeadline")).isEqualTo(end.minusDays(90).toString());
        assertThat(draft.json().at("/mrr/amount").asText()).isEqualTo("1000.00");
        assertThat(draft.json().at("/arr/amount").asText()).isEqualTo("12000.00");
        assertThat(draft.json().at("/tcv/currency").asText()).isEqualTo("EUR");
    }

    @Test
    void isTakenToItsEndByTheStepsOfItsLife() {
        String number = draft(START, 12, "NONE").expect(201).text("contractNumber");

        Answer tooEarly = to(nora, number, "IN_APPROVAL").expectProblem(409, "illegal-transition");
        assertThat(texts(tooEarly, "allowed")).containsExactly("CANCELLED");
        acceptClauses(number);
        to(nora, number, "IN_APPROVAL").expect(200);
        to(nora, number, "APPROVED").expectProblem(409, "illegal-transition");
        to(eva, number, "APPROVED").expect(200);
        to(nora, number, "OUT_FOR_SIGNATURE").expect(200);
        to(nora, number, "SIGNED").expectProblem(409, "illegal-transition");
        sign(number);
        to(nora, number, "SIGNED").expect(200);
        to(nora, number, "ACTIVE").expect(200);
        to(nora, number, "DRAFT").expectProblem(409, "illegal-transition");
        nora.post("contracts/" + number + "/transitions", "{\"to\":\"SUSPENDED\"}")
                .expectErrorsAt("/reason");
        nora.post("contracts/" + number + "/transitions", "{\"to\":\"TERMINATED\",\"reason\":\"Bankrupt\"}")
                .expect(200);

        Answer ended = nora.get("contracts/" + number).expect(200);
        assertThat(ended.text("status")).isEqualTo("TERMINATED");
        assertThat(texts(ended, "allowed")).isEmpty();
    }

    @Test
    void isActivatedAndExpiredByItsOwnCalendar() {
        String number = draft(LocalDate.of(2026, 9, 1), 1, "NONE").expect(201).text("contractNumber");
        acceptClauses(number);
        to(nora, number, "IN_APPROVAL").expect(200);
        to(eva, number, "APPROVED").expect(200);
        to(nora, number, "OUT_FOR_SIGNATURE").expect(200);
        sign(number);
        to(nora, number, "SIGNED").expect(200);

        Await.until(() -> nora.get("contracts/" + number).text("status"), "EXPIRED"::equals);

        List<JsonNode> history = nora.get("contracts/" + number).list("history");
        assertThat(history)
                .filteredOn(step -> step.path("takenBy").asText().equals("system"))
                .extracting(step -> step.path("step").asText())
                .containsExactly("ACTIVATE", "EXPIRE");
    }

    @Test
    void isChangedOnlyWithTheVersionThatWasSeen() {
        Answer draft = draft(START, 12, "NONE").expect(201);
        String path = "contracts/" + draft.text("contractNumber");

        nora.patch(path, "{\"title\":\"Better\"}").expectProblem(428, "precondition-required");
        nora.patch(path, "{\"title\":\"Better\"}", "If-Match", "\"0\"").expectProblem(412, "stale-data");
        Answer changed = nora.patch(path, "{\"title\":\"Better\"}", "If-Match", draft.etag())
                .expect(200);

        assertThat(changed.text("title")).isEqualTo("Better");
        assertThat(changed.etag()).isNotEqualTo(draft.etag());
        assertThat(changed.json().at("/lines/0/id")).isEqualTo(draft.json().at("/lines/0/id"));
    }

    @Test
    void isHandedOverWhateverItsStatus() {
        String number = draft(START, 12, "NONE").expect(201).text("contractNumber");
        String path = "contracts/" + number;
        acceptClauses(number);
        Answer fixed = to(nora, number, "IN_APPROVAL").expect(200);

        nora.patch(path, "{\"owner\":\"eva\"}").expectProblem(428, "precondition-required");
        nora.patch(path, "{\"owner\":\"eva\"}", "If-Match", "\"0\"").expectProblem(412, "stale-data");
        nora.patch(path, "{\"owner\":\"nobody\"}", "If-Match", fixed.etag()).expectErrorsAt("/owner");
        nora.patch(path, "{\"owner\":\"eva\",\"title\":\"Other\"}", "If-Match", fixed.etag())
                .expect(409);
        Answer handedOver = nora.patch(path, "{\"owner\":\"eva\"}", "If-Match", fixed.etag())
                .expect(200);

        assertThat(handedOver.text("owner")).isEqualTo("eva");
        assertThat(handedOver.text("status")).isEqualTo("IN_APPROVAL");
        assertThat(handedOver.etag()).isNotEqualTo(fixed.etag());
        assertThat(nora.get(path).text("owner")).isEqualTo("eva");
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        nora.post("contracts", """
                        {"customer":"%s","title":"","currency":"XXQ","timeZone":"Mars","startDate":"2026-11-01",
                         "endDate":"2026-10-31","lines":[{"product":"A","kind":"RECURRING","quantity":"0","unitPrice":"1"}]}""".formatted(customer))
                .expectProblem(400, "invalid-input")
                .expectErrorsAt(
                        "/title", "/currency", "/timeZone", "/endDate", "/lines/0/quantity", "/lines/0/billingPeriod");
    }

    @Test
    void isNotForThoseWhoOnlyRead(Product product) {
        String number = draft(START, 12, "NONE").expect(201).text("contractNumber");
        Api jonas = product.api("jonas");

        jonas.get("contracts/" + number).expect(200);
        to(jonas, number, "CANCELLED").expectProblem(403, "not-permitted");
        assertThat(nora.get("contracts/" + number).text("status")).isEqualTo("DRAFT");
    }

    private Answer draft(LocalDate startDate, int termMonths, String renewalType) {
        return nora.post("contracts", """
                {"customer":"%s","title":"Support","currency":"EUR","timeZone":"Europe/Berlin","startDate":"%s",
                 "termMonths":%d,"renewalType":"%s","noticePeriodDays":90,
                 "lines":[{"product":"Gold support","kind":"SUPPORT","quantity":"1","unitPrice":"1000.00",
                           "discountPercent":"0","billingPeriod":"MONTH","slaPlan":"%s"}]}""".formatted(customer, startDate, termMonths, renewalType, plan));
    }

    private void acceptClauses(String number) {
        String etag = nora.get("contracts/" + number).etag();
        for (String clause : CLAUSES) {
            etag = nora.put(
                            "contracts/" + number + "/clauses/" + clause,
                            "{\"version\":\"3\",\"acceptedBy\":\"Jens Roth\",\"acceptedAt\":\"2026-08-01T09:00:00Z\"}",
                            "If-Match",
                            etag)
                    .expect(200)
                    .etag();
        }
    }

    private void sign(String number) {
        for (String party : List.of("CUSTOMER", "COMPANY")) {
            nora.post(
                            "contracts/" + number + "/signatures",
                            "{\"party\":\"%s\",\"signer\":\"Jens Roth\",\"signedDate\":\"2026-08-01\",\"method\":\"PAPER\"}"
                                    .formatted(party))
                    .expect(201);
        }
    }

    private static Answer to(Api api, String number, String status) {
        return api.post(
                "contracts/" + number + "/transitions", "{\"to\":\"%s\",\"reason\":\"As agreed\"}".formatted(status));
    }

    private static List<String> texts(Answer answer, String field) {
        return answer.list(field).stream().map(JsonNode::asText).toList();
    }
}
