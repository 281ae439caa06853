package org.clientele.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path directory;

    private Secrets secretsOfOneStart() {
        return new Secrets(directory.resolve("secrets.properties"), new Passwords());
    }

    @Test
    void stayTheSameFromStartToStart() {
        Secrets first = secretsOfOneStart();
        String owner = first.databaseOwner();
        String superuser = first.databaseSuperuser();
        Map<String, String> demoUsers = first.demoUsers(Optional.empty());

        Secrets second = secretsOfOneStart();

        assertThat(second.databaseOwner()).isEqualTo(owner).isNotEqualTo(superuser);
        assertThat(second.databaseSuperuser()).isEqualTo(superuser);
        assertThat(second.demoUsers(Optional.empty())).isEqualTo(demoUsers);
    }

    @Test
    void canOnlyBeReadByTheirOwner() throws IOException {
        secretsOfOneStart().databaseOwner();

        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets.properties")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void giveEachDemoUserAPasswordOfTheirOwn() {
        assertThat(secretsOfOneStart().demoUsers(Optional.empty()))
                .containsOnlyKeys("nora", "jonas", "eva", "admin")
                .extractingByKeys("nora", "jonas", "eva", "admin")
                .doesNotHaveDuplicates();
    }

    @Test
    void giveAllDemoUsersTheCommonPasswordAndKeepIt() {
        secretsOfOneStart().demoUsers(Optional.empty());
        secretsOfOneStart().demoUsers(Optional.of("for-everyone"));

        assertThat(secretsOfOneStart().demoUsers(Optional.empty()).values())
                .hasSize(4)
                .containsOnly("for-everyone");
    }

    @Test
    void tellTheFirstAdministratorOnlyUntilSomebodyHasReadIt() throws IOException {
        String password = secretsOfOneStart().untoldAdministrator().orElseThrow();
        Secrets second = secretsOfOneStart();
        assertThat(second.untoldAdministrator()).contains(password);

        second.administratorTold();

        assertThat(secretsOfOneStart().untoldAdministrator()).isEmpty();
        assertThat(Files.readString(directory.resolve("secrets.properties"))).doesNotContain(password);
    }
}
