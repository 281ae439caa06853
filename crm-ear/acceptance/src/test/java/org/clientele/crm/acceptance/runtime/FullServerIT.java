package org.clientele.crm.acceptance.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.junit.jupiter.api.Test;

/** The EAR on the full Payara Server: it is a Jakarta EE application and needs nothing of our own runtime. */
class FullServerIT {

    @Test
    void deploysAndServesTheUnchangedArchive() throws Exception {
        int httpPort = ProductProcess.freePort();
        try (FullServer server = FullServer.start(ProductProcess.freePort(), httpPort)) {
            server.deploy(Path.of(System.getProperty("clientele.ear")));

            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/api/v1/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }
}
