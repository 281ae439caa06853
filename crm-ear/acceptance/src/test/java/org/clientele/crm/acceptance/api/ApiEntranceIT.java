package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Test;

/** What a program meets before it is signed in. */
@RunningProduct
class ApiEntranceIT {

    @Test
    void readinessIsToldToEverybody(Product product) {
        assertThat(product.api().get("health/ready").expect(200).text("status")).isEqualTo("UP");
    }

    @Test
    void theDescriptionIsToldToEverybody(Product product) {
        Answer description = product.api().get("openapi.json").expect(200);

        assertThat(description.text("openapi")).startsWith("3.");
        assertThat(description.json().path("paths").fieldNames())
                .toIterable()
                .anyMatch(path -> path.endsWith("/customers"));
    }

    @Test
    void theDescriptionTellsWhatHoldsEverywhere(Product product) {
        JsonNode paths = product.api().get("openapi.json").expect(200).json().path("paths");

        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .forEach(operation -> {
                            String name = operation.getKey() + " " + path.getKey();
                            if (Set.of("put", "patch", "delete").contains(operation.getKey())) {
                                assertThat(operation.getValue().findValuesAsText("name"))
                                        .as(name)
                                        .contains("If-Match");
                            }
                            assertThat(operation
                                            .getValue()
                                            .at("/responses/default/content")
                                            .fieldNames())
                                    .as(name)
                                    .toIterable()
                                    .containsExactly("application/problem+json");
                        }));
        JsonNode registering = paths.at("/~1api~1v1~1customers/post");
        assertThat(registering.findValuesAsText("name")).contains("Idempotency-Key");
        assertThat(registering
                        .at("/responses/201/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/CustomerJson");
    }

    @Test
    void nothingElseIsToldToStrangers(Product product) {
        Answer refused = product.api().get("customers").expectProblem(401, "not-signed-in");

        assertThat(refused.header("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Bearer"));
    }

    /** Behind a TLS proxy, so that no program follows an address that would show its token to the network. */
    @Test
    void addressesAreThoseThatTheProxyIsReachedAt(Product product) {
        Answer made = product.api("nora")
                .post("customers", "{\"kind\":\"PERSON\",\"name\":\"A\"}", "X-Forwarded-Proto", "https")
                .expect(201);

        assertThat(made.header("Location"))
                .hasValueSatisfying(address -> assertThat(address).startsWith("https://"));
    }

    @Test
    void aPageOfSomebodyElseCannotAskForAChange(Product product) {
        product.api("nora")
                .post("customers", "{\"kind\":\"PERSON\",\"name\":\"A\"}", "Origin", "http://elsewhere.example")
                .expectProblem(403, "other-origin");
    }

    @Test
    void aTokenThatNobodyHasMadeOpensNothing(Product product) {
        product.api().withToken("clt_0000000000000000").get("customers").expectProblem(401, "not-signed-in");
    }

    @Test
    void aPasswordOpensNothingButTheMakingOfTokens(Product product) {
        product.api().withBasic("nora", "wrong").get("customers").expectProblem(401, "not-signed-in");
    }
}
