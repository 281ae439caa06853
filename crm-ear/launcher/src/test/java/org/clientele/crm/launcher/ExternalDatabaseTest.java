package org.clientele.crm.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {

    private static final DatabaseAddress ADDRESS = new DatabaseAddress("jdbc:postgresql://db/crm", "crm", "hush");

    @ParameterizedTest
    @ValueSource(ints = {170000, 170009, 180000, 180006})
    void isAcceptedInTheVersionsThatAreTested(int version) {
        assertThatCode(() -> ExternalDatabase.checkVersion(ADDRESS, version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {90600, 169999, 190000})
    void isRefusedInAnyOtherVersion(int version) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> ExternalDatabase.checkVersion(ADDRESS, version))
                .withMessageContaining("PostgreSQL " + version / 10_000)
                .withMessageContaining("17 or 18");
    }

    @Test
    void thatDoesNotAnswerIsNamedWithoutItsPassword() throws IOException {
        int nobodyListens;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobodyListens = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + nobodyListens + "/crm";

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> ExternalDatabase.check(new DatabaseAddress(url, "crm", "hush")))
                .withMessageContaining(url)
                .matches(e -> !e.getMessage().contains("hush"))
                .matches(e -> e.getMessage().lines().count() == 1);
    }
}
