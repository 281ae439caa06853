package org.clientele.crm.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAccessTest {

    @ParameterizedTest
    @CsvSource({
        "/customers, CUSTOMER_VIEW",
        "/customers/CU-000123, CUSTOMER_VIEW",
        "/contacts/CO-000042, CUSTOMER_VIEW",
        "/contracts/CT-2026-0042, CONTRACT_VIEW",
        "/support/SR-2026-000123, SUPPORT_VIEW",
        "/users, USER_ADMINISTER",
        "/users/nora, USER_ADMINISTER",
        "/users/new, USER_ADMINISTER",
        "/sla/plans/gold, SLA_ADMINISTER",
        "/imports/new, IMPORT_RUN"
    })
    void aPageBelowANeedsWhatThePageAboveNeeds(String path, String permission) {
        assertThat(PageAccess.permissionFor(path)).isEqualTo(permission);
    }

    @ParameterizedTest
    @CsvSource({
        "/customers/new, CUSTOMER_EDIT",
        "/customers/new/, CUSTOMER_EDIT",
        "/customers/CU-000123/edit, CUSTOMER_EDIT",
        "/customers/CU-000123/contacts/new, CUSTOMER_EDIT",
        "/customers/CU-000123/contacts/CO-000042, CUSTOMER_EDIT",
        "/contracts/new, CONTRACT_EDIT",
        "/contracts/CT-2026-0042/edit, CONTRACT_EDIT",
        "/support/new, SUPPORT_EDIT"
    })
    void aFormNeedsWhatItsSavingNeeds(String path, String permission) {
        assertThat(PageAccess.permissionFor(path)).isEqualTo(permission);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/imports, IMPORT_RUN",
        "/api/v1/imports/IM-000001/undo, IMPORT_RUN",
        "/api/v1/customers/CU-000123/contacts, CUSTOMER_VIEW",
        "/api/v1/audit, AUDIT_VIEW"
    })
    void aResourceOfTheApiNeedsWhatSeeingItNeeds(String path, String permission) {
        assertThat(PageAccess.permissionFor(path)).isEqualTo(permission);
    }

    @ParameterizedTest
    @CsvSource({"/", "/profile", "/search", "/customersOfOthers", "/api/v1/users/nora", "/api/v1/users/me"})
    void everyOtherPageIsForAllWhoAreSignedIn(String path) {
        assertThat(PageAccess.permissionFor(path)).isEqualTo("SIGNED_IN");
    }
}
