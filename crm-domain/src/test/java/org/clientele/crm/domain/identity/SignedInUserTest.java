package org.clientele.crm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedInUserTest {

    /** Who may do what, in full: a change of a role has to be written down here as well. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    permission        | ADMINISTRATOR | ACCOUNT_MANAGER | SUPPORT_AGENT | TEAM_LEAD | READ_ONLY
                    CUSTOMER_VIEW     | yes           | yes             | yes           | yes       | yes
                    CUSTOMER_EDIT     | yes           | yes             | no            | yes       | no
                    CUSTOMER_EDIT_ALL | yes           | no              | no            | yes       | no
                    CONTRACT_VIEW     | yes           | yes             | yes           | yes       | yes
                    CONTRACT_EDIT     | yes           | yes             | no            | yes       | no
                    CONTRACT_APPROVE  | yes           | no              | no            | yes       | no
                    SUPPORT_VIEW      | yes           | yes             | yes           | yes       | yes
                    SUPPORT_EDIT      | yes           | yes             | yes           | yes       | no
                    SLA_ADMINISTER    | yes           | yes             | no            | yes       | no
                    IMPORT_RUN        | yes           | yes             | no            | yes       | no
                    AUDIT_VIEW        | yes           | yes             | yes           | yes       | yes
                    USER_ADMINISTER   | yes           | no              | no            | no        | no
                    SIGNED_IN         | yes           | yes             | yes           | yes       | yes
                    """)
    void rolesAreSetsOfPermissions(
            String permission,
            String administrator,
            String accountManager,
            String supportAgent,
            String teamLead,
            String readOnly) {
        assertThat(Permission.ALL).contains(permission);
        assertThat(may(permission, Role.ADMINISTRATOR)).isEqualTo(administrator);
        assertThat(may(permission, Role.ACCOUNT_MANAGER)).isEqualTo(accountManager);
        assertThat(may(permission, Role.SUPPORT_AGENT)).isEqualTo(supportAgent);
        assertThat(may(permission, Role.TEAM_LEAD)).isEqualTo(teamLead);
        assertThat(may(permission, Role.READ_ONLY)).isEqualTo(readOnly);
    }

    @Test
    void thereIsNoPermissionThatTheMatrixLeavesOut() {
        assertThat(Permission.ALL).hasSize(13);
    }

    @Test
    void severalRolesAddUp() {
        SignedInUser both = signedIn(false, Role.SUPPORT_AGENT, Role.READ_ONLY, Role.ACCOUNT_MANAGER);

        assertThat(both.may(Permission.CONTRACT_EDIT)).isTrue();
        assertThat(both.may(Permission.SUPPORT_EDIT)).isTrue();
        assertThat(both.may(Permission.USER_ADMINISTER)).isFalse();
    }

    @Test
    void aTemporaryPasswordOpensNothing() {
        assertThat(signedIn(true, Role.ADMINISTRATOR).permissions()).containsExactly(Permission.SIGNED_IN);
    }

    private static String may(String permission, Role role) {
        return signedIn(false, role).may(permission) ? "yes" : "no";
    }

    private static SignedInUser signedIn(boolean temporary, Role... roles) {
        return new SignedInUser(
                1,
                "eva",
                "Eva",
                "e@x.example",
                Set.of(roles),
                Locale.UK,
                ZoneOffset.UTC,
                Theme.SYSTEM,
                true,
                temporary,
                1L);
    }
}
