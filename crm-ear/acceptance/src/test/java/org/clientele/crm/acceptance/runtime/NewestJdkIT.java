package org.clientele.crm.acceptance.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.clientele.crm.acceptance.api.Answer;
import org.clientele.crm.acceptance.api.Api;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The product on the newest JDK that it promises to run on, where the machine has one beside that of all other tests. Who
 * may do what is asked of the server in several ways, and a new Java can break one of them.
 */
@EnabledIfEnvironmentVariable(named = "CLIENTELE_NEWEST_JDK", matches = ".+")
class NewestJdkIT {

    @Test
    void permitsAndRefusesAsOnAnyOther() {
        Map<String, String> environment = Map.of("JAVA_HOME", System.getenv("CLIENTELE_NEWEST_JDK"));
        try (ProductProcess product =
                ProductProcess.start(ProductProcess.freshDirectory(), ProductProcess.freePort(), environment)) {
            Api nora = signedIn(product, "nora");
            Api eva = signedIn(product, "eva");
            Api jonas = signedIn(product, "jonas");
            String customer = "{\"kind\":\"ORGANIZATION\",\"name\":\"Nordlicht\",\"country\":\"DE\"}";

            Answer created = nora.post("customers", customer).expect(201);
            String address = "customers/" + created.text("customerNumber");
            String change = "{\"employeeCount\":260}";

            jonas.post("customers", customer).expectProblem(403, "not-permitted");
            jonas.patch(address, change, "If-Match", created.etag()).expectProblem(403, "not-permitted");
            Answer changed =
                    nora.patch(address, change, "If-Match", created.etag()).expect(200);
            eva.patch(address, "{\"accountManager\":\"eva\"}", "If-Match", changed.etag())
                    .expect(200);
            assertThat(nora.get("search?q=Nordlicht").expect(200).body()).contains("Nordlicht");
        }
    }

    private static Api signedIn(ProductProcess product, String username) {
        Api anonymous = Api.anonymous(product.address());
        String token = anonymous
                .withBasic(username, ProductProcess.DEMO_PASSWORD)
                .post("tokens", "{\"name\":\"newest\",\"expiresInDays\":1}")
                .expect(201)
                .text("token");
        return anonymous.withToken(token);
    }
}
