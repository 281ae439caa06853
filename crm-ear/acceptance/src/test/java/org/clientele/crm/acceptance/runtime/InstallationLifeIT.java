package org.clientele.crm.acceptance.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.junit.jupiter.api.Test;

/** One installation through its life: first start, crashes of both kinds, and a clean end. */
class InstallationLifeIT {

    private final Path data = ProductProcess.freshDirectory();
    private final DatabaseServer database = new DatabaseServer(data);

    @Test
    void survivesCrashesAndEndsCleanly() throws Exception {
        String readyAtFirst;
        try (ProductProcess product = start()) {
            readyAtFirst = readyLine(product);
            tellsInOneLineWhereItIsAndWhoMaySignIn(product);
            answersNothingThatIsNotOurs(product);
            opensNothingButItsPortAndItsDatabaseOnThisMachine(product);
            keepsItsSecretsToItself(product);
            runsADurableDatabaseAsAnOrdinaryUser();
            refusesASecondStartOnTheSameData(product);
            refusesASecondStartOnTheSamePort(product);
            database.run("CREATE TABLE crash (survived text)", "INSERT INTO crash VALUES ('the first')");
            kill(product.process().toHandle());
            assertThat(database.processes()).as("database left behind").isNotEmpty();
        }
        int port = ProductProcess.freePort();
        try (Knocking browserLeftOpen = Knocking.on(port);
                ProductProcess product = start(port)) {
            assertThat(readyLine(product)).isEqualTo(readyAtFirst);
            assertThat(get(product, "/api/v1/health/ready").body()).contains("UP");
            assertThat(browserLeftOpen.emptyPages())
                    .as("pages with nothing in them")
                    .isZero();
            database.run("INSERT INTO crash VALUES ('the second')");
            List<ProcessHandle> everything = database.processes();
            kill(product.process().toHandle());
            everything.forEach(InstallationLifeIT::kill);
        }
        try (ProductProcess product = start()) {
            assertThat(database.read("SELECT string_agg(survived, ', ' ORDER BY survived) FROM crash"))
                    .isEqualTo("the first, the second");
            product.process().destroy();
            assertThat(product.process().waitFor()).as("exit status").isZero();
            assertThat(database.processes()).as("left running").isEmpty();
            assertThat(data.resolve("log/server.log.0")).isNotEmptyFile();
        }
    }

    /** With passwords of their own for the demo users. */
    private ProductProcess start() {
        return start(ProductProcess.freePort());
    }

    private ProductProcess start(int port) {
        return ProductProcess.start(data, port, Map.of("CLIENTELE_DEMO_PASSWORD", ""));
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static String readyLine(ProductProcess product) {
        return product.output().get(1).replace(String.valueOf(product.port()), "PORT");
    }

    private static void tellsInOneLineWhereItIsAndWhoMaySignIn(ProductProcess product) {
        String password = "[a-z2-9]{4}(-[a-z2-9]{4}){3}";
        assertThat(product.output()).hasSize(2);
        assertThat(product.output().get(1))
                .matches(("Clientele is ready at http://localhost:%d/ "
                                + " Demo users: nora / PASSWORD, jonas / PASSWORD, eva / PASSWORD, admin / PASSWORD")
                        .formatted(product.port())
                        .replace("PASSWORD", password));
    }

    private static void answersNothingThatIsNotOurs(ProductProcess product) throws Exception {
        assertThat(get(product, "/api/v1/health/ready").statusCode()).isEqualTo(200);
        for (String path : List.of("/metrics", "/openapi", "/health", "/api/v1/application.wadl")) {
            assertThat(get(product, path).statusCode()).as(path).isNotEqualTo(200);
        }
        assertThat(get(product, "/sign-in").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private static HttpResponse<String> get(ProductProcess product, String path) throws Exception {
        URI address = product.address().resolve(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void opensNothingButItsPortAndItsDatabaseOnThisMachine(ProductProcess product) {
        LongStream pids = LongStream.concat(
                LongStream.of(product.process().pid()),
                database.processes().stream().mapToLong(ProcessHandle::pid));

        assertThat(OpenPorts.of(pids))
                .containsExactlyInAnyOrder("tcp loopback " + product.port(), "tcp loopback " + database.port());
    }

    private void keepsItsSecretsToItself(ProductProcess product) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(Path.of("/proc/" + product.process().pid() + "/cmdline")))
                .doesNotContain(database.password());
    }

    private void runsADurableDatabaseAsAnOrdinaryUser() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(database.read("SHOW " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(database.read("SHOW server_version")).startsWith("18.");
        assertThat(database.read("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> database.connect("guessed")).hasMessageContaining("password");
    }

    private void refusesASecondStartOnTheSameData(ProductProcess product) {
        Shell.Result second =
                Shell.startProduct(Map.of(), "--port", "" + ProductProcess.freePort(), "--data", data.toString());

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.output().strip())
                .isEqualTo("clientele: " + data + " is in use by another Clientele (process "
                        + product.process().pid() + ").");
    }

    private void refusesASecondStartOnTheSamePort(ProductProcess product) {
        Path other = ProductProcess.freshDirectory();

        Shell.Result second = Shell.startProduct(Map.of(), "--port", "" + product.port(), "--data", other.toString());

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.output()).hasLineCount(1).contains("port " + product.port(), "--port");
        assertThat(new DatabaseServer(other).processes()).isEmpty();
    }
}
