package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Test;

/** What is sent twice is done once. */
@RunningProduct
class ApiIdempotencyIT {

    private static final int AT_ONCE = 20;

    private final String key = UUID.randomUUID().toString();
    private final String name = "Once only " + key;

    private String body() {
        return "{\"kind\":\"ORGANIZATION\",\"name\":\"" + name + "\"}";
    }

    private long rows(Product product) {
        return product.database().number("SELECT count(*) FROM customer WHERE name = ?", name);
    }

    @Test
    void theSameRequestGetsTheSameAnswer(Product product) {
        Api nora = product.api("nora");

        Answer first = nora.post("customers", body(), "Idempotency-Key", key).expect(201);
        Answer second = nora.post("customers", body(), "Idempotency-Key", key).expect(201);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(rows(product)).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused(Product product) {
        Api nora = product.api("nora");
        nora.post("customers", body(), "Idempotency-Key", key).expect(201);

        nora.post("customers", "{\"kind\":\"PERSON\",\"name\":\"Other\"}", "Idempotency-Key", key)
                .expectProblem(422, "key-reused");
        nora.post("contracts", body().replace("kind", "title"), "Idempotency-Key", key);

        assertThat(rows(product)).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToWhoeverSentIt(Product product) {
        product.api("nora").post("customers", body(), "Idempotency-Key", key).expect(201);
        product.api("eva").post("customers", body(), "Idempotency-Key", key).expect(201);

        assertThat(rows(product)).isEqualTo(2);
    }

    @Test
    void aTokenIsToldAgainOnlyToTheOneWhoKnowsThePassword(Product product) {
        Api basic = product.api().withBasic("nora", ProductProcess.DEMO_PASSWORD);
        String wanted = "{\"name\":\"" + key + "\"}";

        Answer first = basic.post("tokens", wanted, "Idempotency-Key", key).expect(201);
        Answer second = basic.post("tokens", wanted, "Idempotency-Key", key).expect(201);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        product.api("nora").post("tokens", wanted, "Idempotency-Key", key).expectProblem(422, "key-reused");
        assertThat(product.database().number("SELECT count(*) FROM personal_access_token WHERE name = ?", key))
                .isEqualTo(1);
        assertThat(product.database().number("""
                        SELECT count(*) FROM idempotent_answer
                        WHERE key = ? AND (body LIKE '%"token"%' OR body LIKE '%' || ? || '%')""", key, first.text("token"))).isZero();
    }

    @Test
    void aStepThatWasTakenIsToldAgain(Product product) {
        Api nora = product.api("nora");
        String customer = nora.post("customers", body()).expect(201).text("customerNumber");
        String contract =
                nora.post("contracts", """
                        {"customer":"%s","title":"Once","currency":"EUR","timeZone":"Europe/Berlin",
                         "startDate":"2026-11-01","termMonths":12}""".formatted(customer)).expect(201).text("contractNumber");
        String steps = "contracts/" + contract + "/transitions";
        String cancel = "{\"to\":\"CANCELLED\",\"reason\":\"Withdrawn\"}";

        Answer first = nora.post(steps, cancel, "Idempotency-Key", key).expect(200);
        Answer second = nora.post(steps, cancel, "Idempotency-Key", key).expect(200);

        assertThat(second.json()).isEqualTo(first.json());
        nora.post(steps, cancel).expectProblem(409, "illegal-transition");
    }

    @Test
    void aRequestThatFailedMayBeSentAgainCorrected(Product product) {
        Api nora = product.api("nora");
        nora.post("customers", "{\"kind\":\"ORGANIZATION\",\"name\":\"\"}", "Idempotency-Key", key)
                .expect(400);

        nora.post("customers", body(), "Idempotency-Key", key).expect(201);
    }

    @Test
    void manyAtOnceMakeOneRecord(Product product) throws Exception {
        Api nora = product.api("nora");
        Callable<Answer> send = () -> nora.post("customers", body(), "Idempotency-Key", key);
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Answer>> answers = senders.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> send).toList());

            String number = answers.get(0).get().expect(201).text("customerNumber");
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().expect(201).text("customerNumber")).isEqualTo(number);
            }
            assertThat(rows(product)).isEqualTo(1);
        } finally {
            senders.shutdownNow();
        }
    }
}
