package org.clientele.crm.acceptance.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.clientele.crm.acceptance.container.TestedApplication;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR on the full Payara Server: it is a Jakarta EE application and needs nothing of our own runtime. */
@ExtendWith(ArquillianExtension.class)
class FullServerIT {

    @Deployment
    static EnterpriseArchive application() {
        return TestedApplication.archive();
    }

    @Test
    @RunAsClient
    void servesTheArchiveOfTheBuild() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + FullServer.HTTP_PORT + "/api/v1/health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
