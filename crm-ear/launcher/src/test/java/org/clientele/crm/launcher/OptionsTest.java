package org.clientele.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), Map.of());
    }

    private static void assertRefused(String message, String... arguments) {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> parse(arguments))
                .withMessageContaining(message)
                .matches(e -> e.exitStatus() == 2)
                .matches(e -> e.getMessage().lines().count() == 1);
    }

    @Test
    void withoutAnyTheProductStartsWithDemoDataOnPort8080OfThisMachineAlone() {
        Options options = parse();

        assertThat(options.command()).isEqualTo(Options.Command.START);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.host()).isEqualTo("127.0.0.1");
        assertThat(options.data()).isEmpty();
        assertThat(options.empty()).isFalse();
        assertThat(options.externalDatabase()).isEmpty();
        assertThat(options.demoPassword()).isEmpty();
    }

    @Test
    void areReadFromTheCommandLineInBothSpellings() {
        Options options = parse("--port", "9000", "--data=/srv/crm", "--host", "0.0.0.0", "--empty");

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).contains(Path.of("/srv/crm"));
        assertThat(options.host()).isEqualTo("0.0.0.0");
        assertThat(options.empty()).isTrue();
    }

    @Test
    void areReadFromTheEnvironment() {
        Options options = Options.parse(
                List.of(),
                Map.of(
                        "CLIENTELE_PORT", "9000",
                        "CLIENTELE_HOST", "10.0.0.7",
                        "CLIENTELE_DATA", "/srv/crm",
                        "CLIENTELE_EMPTY", "yes",
                        "CLIENTELE_DEMO_PASSWORD", "secret",
                        "CLIENTELE_DB_URL", "jdbc:postgresql://db/crm",
                        "CLIENTELE_DB_USER", "crm",
                        "CLIENTELE_DB_PASSWORD", "hush"));

        assertThat(options)
                .isEqualTo(new Options(
                        Options.Command.START,
                        9000,
                        "10.0.0.7",
                        Optional.of(Path.of("/srv/crm")),
                        true,
                        Optional.of(new DatabaseAddress("jdbc:postgresql://db/crm", "crm", "hush")),
                        Optional.of("secret")));
    }

    @Test
    void winOverTheEnvironment() {
        assertThat(Options.parse(List.of("--port", "9001"), Map.of("CLIENTELE_PORT", "9000"))
                        .port())
                .isEqualTo(9001);
    }

    @Test
    void treatAnEmptyVariableAsAbsent() {
        Options options = Options.parse(
                List.of(), Map.of("CLIENTELE_PORT", "", "CLIENTELE_EMPTY", "", "CLIENTELE_DEMO_PASSWORD", ""));

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.empty()).isFalse();
        assertThat(options.demoPassword()).isEmpty();
    }

    @Test
    void thatAreUnknownAreNamed() {
        assertRefused("--prot", "--prot", "9000");
        assertRefused("start", "start");
    }

    @Test
    void thatLackTheirValueAreNamed() {
        assertRefused("--port needs a value", "--port");
        assertRefused("--data needs a value", "--data", "--empty");
    }

    @Test
    void forHelpAndVersionWinOverAllOthers() {
        assertThat(parse("--port", "none", "--help").command()).isEqualTo(Options.Command.HELP);
        assertThat(parse("-h").command()).isEqualTo(Options.Command.HELP);
        assertThat(parse("--version", "--nonsense").command()).isEqualTo(Options.Command.VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65535"})
    void acceptEveryPort(String port) {
        assertThat(parse("--port", port).port()).isEqualTo(Integer.parseInt(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80.5", " 80", "99999999999"})
    void refuseWhatIsNoPort(String port) {
        assertRefused("from 1 to 65535", "--port", port);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "YES,true", "1,true", "false,false", "no,false", "0,false"})
    void readEmptyAsYesOrNo(String text, boolean expected) {
        assertThat(Options.parse(List.of(), Map.of("CLIENTELE_EMPTY", text)).empty())
                .isEqualTo(expected);
    }

    @Test
    void refuseAnEmptyThatIsNeitherYesNorNo() {
        assertRefused("perhaps", "--empty=perhaps");
    }

    @Nested
    class ForAnExternalDatabase {

        @Test
        void needNoPassword() {
            assertThat(parse("--db-url", "jdbc:postgresql://db/crm", "--db-user", "crm")
                            .externalDatabase())
                    .contains(new DatabaseAddress("jdbc:postgresql://db/crm", "crm", ""));
        }

        @Test
        void needAnAddressOfPostgresql() {
            assertRefused("jdbc:postgresql://", "--db-url", "jdbc:mysql://db/crm", "--db-user", "crm");
            assertRefused("jdbc:postgresql://", "--db-url", "postgresql://db/crm", "--db-user", "crm");
        }

        @Test
        void needAUser() {
            assertRefused("--db-user", "--db-url", "jdbc:postgresql://db/crm");
        }

        @Test
        void makeNoSenseWithoutItsAddress() {
            assertRefused("--db-url", "--db-user", "crm");
            assertRefused("--db-url", "--db-password", "hush");
        }

        @Test
        void neverShowThePassword() {
            assertThat(parse("--db-url=jdbc:postgresql://db/crm", "--db-user=crm", "--db-password=hush"))
                    .asString()
                    .doesNotContain("hush");
        }
    }
}
