package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Test;

/** Tokens, users and the audit trail, as a program meets them. */
@RunningProduct
class IdentityIT {

    @Test
    void aTokenOpensTheApiUntilItIsRevoked(Product product) {
        Api basic = product.api().withBasic("nora", ProductProcess.DEMO_PASSWORD);
        Answer made =
                basic.post("tokens", "{\"name\":\"walk\",\"expiresInDays\":30}").expect(201);
        Api program = product.api().withToken(made.text("token"));

        assertThat(made.json().fieldNames()).toIterable().containsExactlyInAnyOrder("token", "expiresAt");
        assertThat(program.get("users/me").expect(200).text("username")).isEqualTo("nora");

        program.delete(made.header("Location").orElseThrow()).expect(204);
        program.get("users/me").expectProblem(401, "not-signed-in");
    }

    @Test
    void aTokenOfSomeoneElseIsNotThere(Product product) {
        String token = product.api()
                .withBasic("nora", ProductProcess.DEMO_PASSWORD)
                .post("tokens", "{\"name\":\"hers\"}")
                .expect(201)
                .header("Location")
                .orElseThrow();

        product.api("jonas").delete(token).expectProblem(404, "not-found");
        product.api("nora").get(token).expect(200);
    }

    @Test
    void wrongInputsAreNamedOneByOne(Product product) {
        Answer refused = product.api("nora")
                .post("tokens", "{\"name\":\"\",\"expiresInDays\":366}")
                .expectProblem(400, "invalid-input");

        assertThat(refused.json().findValuesAsText("pointer")).containsExactly("/name", "/expiresInDays");
    }

    @Test
    void everybodySeesWhoWorksHereAndNobodyAHash(Product product) {
        Answer users = product.api("jonas").get("users").expect(200);

        assertThat(users.json().findValuesAsText("username")).contains("admin", "eva", "jonas", "nora");
        assertThat(users.json().toString()).doesNotContain("argon2").doesNotContain("password");
    }

    @Test
    void theTrailOfAUserIsForAdministrators(Product product) {
        product.api()
                .withBasic("eva", ProductProcess.DEMO_PASSWORD)
                .post("tokens", "{\"name\":\"trail\"}")
                .expect(201);

        Answer forAdministrator = product.api("admin").get("audit?record=eva").expect(200);
        Answer forOthers = product.api("nora").get("audit?record=eva").expect(200);

        assertThat(forAdministrator.json().findValuesAsText("newValue")).contains("trail");
        assertThat(forAdministrator.json().toString()).doesNotContain("clt_").doesNotContain("argon2");
        assertThat(forOthers.json().path("items")).isEmpty();
    }
}
