package org.clientele.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path temporary;

    private Path ours() {
        return temporary.resolve("some/where/var");
    }

    private void startOnce(boolean empty) throws IOException {
        try (DataDirectory directory = DataDirectory.open(ours())) {
            directory.settleDemoMode(empty);
        }
    }

    private static void assertRefused(Path path, String message) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.open(path))
                .withMessageContaining(path.toString())
                .withMessageContaining(message)
                .matches(e -> e.getMessage().lines().count() == 1);
    }

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        startOnce(false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ours())))
                .isEqualTo("rwx------");
    }

    @Test
    void isTakenWhenItIsThereAndEmpty() throws IOException {
        Files.createDirectories(ours());

        startOnce(false);

        assertThat(ours().resolve("clientele.properties")).exists();
    }

    @Test
    void isTakenAfterAFirstStartThatCameToNothing() throws IOException {
        Files.createDirectories(ours());
        Files.writeString(ours().resolve("clientele.lock"), "4711\n");

        startOnce(false);

        assertThat(ours().resolve("clientele.properties")).exists();
    }

    /** The port was taken, say: the files for the log are there, whether there is demo data is not settled. */
    @Test
    void isTakenAfterAFirstStartThatWasRefusedLater() throws IOException {
        try (DataDirectory directory = DataDirectory.open(ours())) {
            Files.writeString(directory.logs().resolve("console.log"), "The port is taken.");
        }

        try (DataDirectory directory = DataDirectory.open(ours())) {
            assertThat(directory.settleDemoMode(true)).isFalse();
        }
    }

    @Test
    void isRefusedWhenItHoldsTheFilesOfSomebodyElse() throws IOException {
        Files.createDirectories(ours());
        Files.writeString(ours().resolve("thesis.tex"), "years of work");

        assertRefused(ours(), "not made by Clientele");
        assertThat(ours()).isDirectoryNotContaining(file -> !file.endsWith("thesis.tex"));
    }

    @Test
    void isRefusedWhenItIsAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "content");

        assertRefused(file, "is a file");
        assertThat(file).hasContent("content");
    }

    @Test
    void isRefusedWhileAnotherStartHoldsIt() throws IOException {
        try (DataDirectory held = DataDirectory.open(ours())) {
            held.settleDemoMode(false);

            assertRefused(
                    ours(),
                    "in use by another Clientele (process "
                            + ProcessHandle.current().pid() + ")");
        }
        startOnce(false);
    }

    @Test
    void isRefusedWhenItsLayoutIsNotKnown() throws IOException {
        startOnce(false);
        Files.writeString(ours().resolve("clientele.properties"), "layout=2\n");

        assertRefused(ours(), "layout is 2");
    }

    @Test
    void losesWhatOneStartNeededOnlyForItself() throws IOException {
        startOnce(false);
        Files.createDirectories(ours().resolve("tmp/server/config"));
        Files.writeString(ours().resolve("files/kept"), "content");

        startOnce(false);

        assertThat(ours().resolve("tmp")).isEmptyDirectory();
        assertThat(ours().resolve("files/kept")).exists();
    }

    @Test
    void staysWithOrWithoutDemoDataAsItsFirstStartDecided() throws IOException {
        startOnce(true);

        try (DataDirectory directory = DataDirectory.open(ours())) {
            assertThat(directory.settleDemoMode(false)).isFalse();
        }
    }

    @Test
    void withDemoDataIsNoPlaceForAStartWithout() throws IOException {
        startOnce(false);

        try (DataDirectory directory = DataDirectory.open(ours())) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> directory.settleDemoMode(true))
                    .withMessageContaining("holds demo data");
        }
    }
}
