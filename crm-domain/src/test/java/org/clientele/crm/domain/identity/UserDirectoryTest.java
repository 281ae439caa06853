package org.clientele.crm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserDirectoryTest {

    private final UserDirectory directory = new UserDirectory(List.of(
            user("nora", "Nora Lind", true, Role.ACCOUNT_MANAGER),
            user("jonas", "Jonas Weber", true, Role.SUPPORT_AGENT),
            user("eva", "Eva Novak", true, Role.SUPPORT_AGENT, Role.ACCOUNT_MANAGER),
            user("otto", "Otto Left", false, Role.ACCOUNT_MANAGER)));

    @Test
    void knowsTheNamesOfAllEvenOfThoseWhoLeft() {
        assertThat(directory.name("nora")).isEqualTo("Nora Lind");
        assertThat(directory.name("otto")).isEqualTo("Otto Left");
    }

    @Test
    void showsTheUserNameOfWhoeverItDoesNotKnow() {
        assertThat(directory.name("system")).isEqualTo("system");
        assertThat(directory.name(null)).isNull();
    }

    @Test
    void offersThoseWhoCanSignInAsTheyCame() {
        assertThat(directory.active(null)).extracting(PersonName::username).containsExactly("nora", "jonas", "eva");
    }

    @Test
    void offersThoseWhomAnyOfTheirRolesPermitsIt() {
        assertThat(directory.activeWith(Permission.CUSTOMER_EDIT_ALL, null)).isEmpty();
        assertThat(directory.activeWith(Permission.CONTRACT_EDIT, null))
                .containsExactly(new PersonName("nora", "Nora Lind"), new PersonName("eva", "Eva Novak"));
    }

    @Test
    void offersWhoIsChosenAlreadyEvenIfTheyLeftOrLostThePermission() {
        assertThat(directory.active("otto")).extracting(PersonName::username).endsWith("otto");
        assertThat(directory.activeWith(Permission.CONTRACT_EDIT, "jonas"))
                .extracting(PersonName::username)
                .containsExactly("nora", "jonas", "eva");
        assertThat(directory.activeWith(Permission.CONTRACT_EDIT, "eva"))
                .extracting(PersonName::username)
                .containsExactly("nora", "eva");
    }

    private static UserRow user(String username, String name, boolean active, Role... roles) {
        return new UserRow(
                username, name, username + "@clientele.example", List.of(roles), active, false, null, 1, Instant.EPOCH);
    }
}
