package org.clientele.crm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAccountTest {

    private static final Stamp NOW = new Stamp(Instant.parse("2026-11-02T08:00:00Z"), "admin");

    private static UserAccount user(Role... roles) {
        return new UserAccount(command("eva", "eva@clientele.example", Set.of(roles)), "hash", false, NOW);
    }

    private static CreateUser command(String username, String email, Set<Role> roles) {
        return new CreateUser(username, "Eva Dahl", email, roles, null, null);
    }

    @Nested
    class TheLastAdministrator {

        @Test
        void cannotBeDeactivated() {
            UserAccount admin = user(Role.ADMINISTRATOR);

            assertThatThrownBy(() -> admin.deactivate(0, NOW)).isInstanceOf(LastAdministrator.class);
            assertThat(admin.isActive()).isTrue();
        }

        @Test
        void cannotLoseTheRole() {
            UserAccount admin = user(Role.ADMINISTRATOR, Role.TEAM_LEAD);

            assertThatThrownBy(() -> admin.changeRoles(Set.of(Role.TEAM_LEAD), 0, NOW))
                    .isInstanceOf(LastAdministrator.class);
            assertThat(admin.roles()).contains(Role.ADMINISTRATOR);
        }

        @Test
        void mayGainOtherRoles() {
            UserAccount admin = user(Role.ADMINISTRATOR);
            admin.changeRoles(Set.of(Role.ADMINISTRATOR, Role.TEAM_LEAD), 0, NOW);

            assertThat(admin.roles()).containsExactly(Role.ADMINISTRATOR, Role.TEAM_LEAD);
        }
    }

    @Test
    void oneOfTwoAdministratorsMayGo() {
        UserAccount admin = user(Role.ADMINISTRATOR);
        admin.deactivate(1, NOW);

        assertThat(admin.isActive()).isFalse();
    }

    @Test
    void anybodyElseMayGoWhoeverIsLeft() {
        UserAccount agent = user(Role.SUPPORT_AGENT);

        assertThatCode(() -> agent.deactivate(0, NOW)).doesNotThrowAnyException();
    }

    @Test
    void aUserWithoutARoleIsRefused() {
        assertThatThrownBy(() -> user(Role.TEAM_LEAD).changeRoles(Set.of(), 1, NOW))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> command("eva", "eva@x.example", Set.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPasswordSetByAnotherIsTemporaryUntilChanged() {
        UserAccount eva = user(Role.TEAM_LEAD);
        eva.resetPassword("temporary", NOW);
        assertThat(eva.isPasswordTemporary()).isTrue();

        eva.changePassword("own", NOW);
        assertThat(eva.isPasswordTemporary()).isFalse();
        assertThat(eva.passwordHash()).isEqualTo("own");
    }

    @Test
    void namesAndAddressesAreLowerCase() {
        CreateUser command = command("  Eva.Dahl ", "Eva@Clientele.Example", Set.of(Role.TEAM_LEAD));

        assertThat(command.username()).isEqualTo("eva.dahl");
        assertThat(command.email()).isEqualTo("eva@clientele.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "1eva",
                "eva dahl",
                "éva",
                "system",
                "anonymous",
                "-eva",
                "a0123456789012345678901234567890123456789"
            })
    void otherUserNamesAreRefused(String username) {
        assertThatThrownBy(() -> command(username, "eva@clientele.example", Set.of(Role.TEAM_LEAD)))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eva",
                "eva@",
                "@clientele.example",
                "eva@clientele",
                "eva dahl@clientele.example",
                "<eva@clientele.example>x@y.example"
            })
    void otherAddressesAreRefused(String email) {
        assertThatThrownBy(() -> command("eva", email, Set.of(Role.TEAM_LEAD))).isInstanceOf(InvalidInput.class);
    }
}
