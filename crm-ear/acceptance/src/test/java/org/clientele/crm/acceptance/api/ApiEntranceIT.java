package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

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
    void nothingElseIsToldToStrangers(Product product) {
        Answer refused = product.api().get("customers").expectProblem(401, "not-signed-in");

        assertThat(refused.header("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Bearer"));
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
