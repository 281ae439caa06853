package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

        program.delete(made.header("Location").orElseThrow(), "If-Match", made.etag())
                .expect(204);
        program.get("users/me").expectProblem(401, "not-signed-in");
    }

    @Test
    void aTokenIsRevokedOnlyByWhoSawIt(Product product) {
        Api basic = product.api().withBasic("nora", ProductProcess.DEMO_PASSWORD);
        Answer made = basic.post("tokens", "{\"name\":\"guarded\"}").expect(201);
        Api program = product.api().withToken(made.text("token"));
        String token = made.header("Location").orElseThrow();

        program.delete(token).expectProblem(428, "precondition-required");
        program.delete(token, "If-Match", "\"2\"").expectProblem(412, "stale-data");
        program.delete(token, "If-Match", program.get(token).etag()).expect(204);
    }

    @Test
    void aDraftIsReplacedOnlyByWhoSawItOrDoesNotMind(Product product) {
        Api jonas = product.api("jonas");
        String draft = "drafts/" + UUID.randomUUID();
        String text = "{\"body\":\"Half a sen\"}";

        jonas.put(draft, text).expectProblem(428, "precondition-required");
        jonas.put(draft, text, "If-Match", "\"1\"").expectProblem(412, "stale-data");
        String etag = jonas.put(draft, text, "If-Match", "*").expect(200).etag();
        assertThat(jonas.get(draft).etag()).isEqualTo(etag);
        jonas.delete(draft).expectProblem(428, "precondition-required");
        jonas.delete(draft, "If-Match", "\"1\"").expectProblem(412, "stale-data");
        jonas.delete(draft, "If-Match", etag).expect(204);
        jonas.get(draft).expectProblem(404, "not-found");
    }

    @Test
    void usersComeInPages(Product product) {
        Api nora = product.api("nora");
        List<String> all = nora.get("users").json().findValuesAsText("username");

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = nora.get("users?limit=1" + cursor).expect(200);
            assertThat(page.items()).hasSize(1);
            seen.add(page.items().get(0).path("username").asText());
            cursor = page.json().path("nextCursor").isNull() ? null : "&cursor=" + page.text("nextCursor");
        } while (cursor != null);

        assertThat(seen).isEqualTo(all);
    }

    @Test
    void addressesOfUsersAreForThoseWhoAdministerThem(Product product) {
        Api nora = product.api("nora");
        Api admin = product.api("admin");

        assertThat(nora.get("users").expect(200).json().findValues("email")).isEmpty();
        assertThat(nora.get("users/eva").expect(200).json().has("email")).isFalse();
        assertThat(nora.get("users/me").expect(200).text("email")).contains("@");
        assertThat(admin.get("users").expect(200).items())
                .allSatisfy(user -> assertThat(user.path("email").asText()).contains("@"));
        assertThat(admin.get("users/eva").expect(200).text("email")).contains("@");
    }

    @Test
    void aTokenOfSomeoneElseIsNotThere(Product product) {
        String token = product.api()
                .withBasic("nora", ProductProcess.DEMO_PASSWORD)
                .post("tokens", "{\"name\":\"hers\"}")
                .expect(201)
                .header("Location")
                .orElseThrow();

        product.api("jonas").delete(token, "If-Match", "*").expectProblem(404, "not-found");
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
    void theTrailOfAnArchivedCustomerIsHiddenWithIt(Product product) {
        Api nora = product.api("nora");
        String customer = nora.post("customers", "{\"kind\":\"PERSON\",\"name\":\"Ada Archived\"}")
                .expect(201)
                .text("customerNumber");
        Api jonas = product.api("jonas");
        assertThat(jonas.get("audit?record=" + customer).items()).isNotEmpty();

        nora.delete("customers/" + customer, "If-Match", "*").expect(204);

        jonas.get("customers/" + customer).expect(404);
        assertThat(jonas.get("audit?record=" + customer).items()).isEmpty();
        assertThat(nora.get("audit?record=" + customer).items()).isNotEmpty();
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
