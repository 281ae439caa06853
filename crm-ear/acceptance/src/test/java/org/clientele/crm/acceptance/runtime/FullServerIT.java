package org.clientele.crm.acceptance.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EAR on the full Payara Server: it is a Jakarta EE application and needs nothing of our own runtime. */
class FullServerIT {

    /** The server takes this and the following hundred; its HTTP port is the eightieth. */
    private static final int PORT_BASE = 28200;

    private static final int HTTP_PORT = PORT_BASE + 80;
    private static final int ADMIN_PORT = PORT_BASE + 48;

    @TempDir
    private Path temporary;

    private EmbeddedPostgres database;

    @BeforeEach
    void unpackServerAndStartDatabase() throws IOException {
        String jar = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
        Shell.run(
                        "sh",
                        "-c",
                        "cd '" + temporary + "' && '" + jar + "' xf '" + System.getProperty("clientele.payaraServer")
                                + "'")
                .orFail();
        database = EmbeddedPostgres.builder()
                .setDataDirectory(temporary.resolve("postgresql"))
                .setLocaleConfig("lc-ctype", "C.UTF-8")
                .start();
        admin("create-domain", "--nopassword", "--portbase", "" + PORT_BASE, "clientele");
        withoutDataGrid();
    }

    /** It would look for other servers on the network. */
    private void withoutDataGrid() throws IOException {
        Path settings = temporary.resolve("payara6/glassfish/domains/clientele/config/domain.xml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replaceAll("<hazelcast-config-specific-configuration[^>]*/>", "")
                        .replaceAll(
                                "<hazelcast-config-specific-configuration[^>]*>",
                                "<hazelcast-config-specific-configuration enabled=\"false\">"));
    }

    @AfterEach
    void stop() throws IOException {
        admin("stop-domain", "--kill", "clientele");
        database.close();
    }

    @Test
    void deploysAndServesTheUnchangedArchive() throws Exception {
        admin("start-domain", "clientele");

        admin("deploy", "--name", "clientele", "--contextroot", "/", System.getProperty("clientele.ear"));

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + HTTP_PORT + "/api/v1/health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void admin(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                temporary.resolve("payara6/bin/asadmin").toString(),
                "--port",
                "" + ADMIN_PORT,
                "--interactive=false"));
        command.addAll(Arrays.asList(arguments));
        Map<String, String> environment = Map.of(
                "AS_JAVA", System.getProperty("java.home"),
                "CLIENTELE_DB_URL", database.getJdbcUrl("postgres", "postgres"),
                "CLIENTELE_DB_USER", "postgres",
                "CLIENTELE_DB_PASSWORD", "postgres",
                "CLIENTELE_DEMO", "false",
                "CLIENTELE_ADMIN_PASSWORD", "a-password-of-the-test");
        assertThat(Shell.run(environment, command))
                .as(String.join(" ", arguments))
                .satisfies(Shell.Result::orFail);
    }
}
