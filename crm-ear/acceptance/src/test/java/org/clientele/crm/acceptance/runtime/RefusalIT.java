package org.clientele.crm.acceptance.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that cannot come to anything: one clear line, an exit status that tells, nothing left running. */
class RefusalIT {

    private final Path data = ProductProcess.freshDirectory();

    @TempDir
    private Path temporary;

    private void assertRefused(int status, String reason, Shell.Result result) {
        assertThat(result.output()).hasLineCount(1).startsWith("clientele: ").contains(reason);
        assertThat(result.status()).isEqualTo(status);
        assertThat(new DatabaseServer(data).processes()).isEmpty();
    }

    private Shell.Result start(String... options) {
        return Shell.startProduct(
                Map.of("CLIENTELE_DATA", data.toString(), "CLIENTELE_PORT", "" + ProductProcess.freePort()), options);
    }

    private Shell.Result startWithJava(Path home) {
        return Shell.startProduct(Map.of("JAVA_HOME", home.toString()), "--data", data.toString());
    }

    @Test
    void anUnknownOption() {
        assertRefused(2, "--colour", start("--colour", "blue"));
    }

    @Test
    void aPortThatIsNone() {
        assertRefused(2, "65535", start("--port", "70000"));
    }

    @Test
    void anAddressThatIsNotOfThisMachine() {
        assertRefused(1, "192.0.2.1", start("--host", "192.0.2.1"));
    }

    @Test
    void aDirectoryThatIsNotOurs() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("thesis.tex"), "years of work");

        assertRefused(1, "not made by Clientele", start());
        assertThat(data).isDirectoryNotContaining(file -> !file.endsWith("thesis.tex"));
    }

    @Test
    void aDatabaseThatDoesNotAnswer() {
        String url = "jdbc:postgresql://127.0.0.1:" + ProductProcess.freePort() + "/crm";

        Shell.Result result = start("--db-url", url, "--db-user", "crm", "--db-password", "hush");

        assertThat(result.output().lines().skip(1).toList())
                .singleElement()
                .asString()
                .startsWith("clientele: Cannot reach the database")
                .contains(url)
                .doesNotContain("hush");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aJavaThatIsTooOld() throws IOException {
        Path java = fakeJava();
        Files.writeString(temporary.resolve("release"), "IMPLEMENTOR=\"Example\"\nJAVA_VERSION=\"16.0.2\"\n");

        assertRefused(1, java + " is Java 16.0.2; Clientele needs at least 17.", startWithJava(temporary));
    }

    @Test
    void aJavaOfTheOldNumbering() throws IOException {
        fakeJava();
        Files.writeString(temporary.resolve("release"), "JAVA_VERSION=\"1.8.0_452\"\n");

        assertRefused(1, "is Java 1.8.0_452", startWithJava(temporary));
    }

    @Test
    void aJavaThatIsNotThere() {
        assertRefused(1, "JAVA_HOME is " + temporary, startWithJava(temporary));
    }

    private Path fakeJava() throws IOException {
        Files.createDirectories(temporary.resolve("bin"));
        return Files.createFile(
                temporary.resolve("bin/java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
