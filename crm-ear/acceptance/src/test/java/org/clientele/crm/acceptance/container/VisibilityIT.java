package org.clientele.crm.acceptance.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.identity.CreateToken;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportType;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.customer.ContactService;
import org.clientele.crm.service.customer.CustomerService;
import org.clientele.crm.service.drafts.DraftService;
import org.clientele.crm.service.identity.TokenService;
import org.clientele.crm.service.importing.ImportService;
import org.clientele.crm.service.importing.SubmitImport;
import org.junit.jupiter.api.Test;

/** The same method, the same permission, another record: what somebody may not see is not there for them. */
class VisibilityIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX_LIMIT);

    @Inject
    private Customers customers;

    @Inject
    private CustomerService service;

    @Inject
    private ContactService contacts;

    @Inject
    private ImportService imports;

    @Inject
    private TokenService tokens;

    @Inject
    private DraftService drafts;

    @Test
    void anArchivedCustomerIsNotThereForThoseWhoCannotBringItBack() throws Exception {
        String number = callers.as(User.NORA, () -> customers.register("Put away"));
        callers.as(User.NORA, () -> {
            service.archiveCustomer(number, null);
            return null;
        });

        for (User user : new User[] {User.JONAS, User.ROSA}) {
            assertNotFound(user, () -> customers.read(number));
            assertNotFound(user, () -> contacts.contactsOf(number, false, ALL));
            assertThat(callers.as(user, () -> customers.history(number))).isEmpty();
        }
        assertThat(callers.as(User.EVA, () -> customers.read(number)).archivedBy())
                .isEqualTo("nora");
    }

    @Test
    void aCustomerThatSomebodyElseManagesIsReadOnly() throws Exception {
        String number = callers.as(User.EVA, () -> customers.register("Managed by Eva"));
        CustomerDetails seen = callers.as(User.NORA, () -> customers.read(number));

        assertThatThrownBy(() -> callers.as(User.NORA, () -> customers.rename(seen, "Taken over")))
                .isInstanceOf(NotPermitted.class);

        assertThat(callers.as(User.EVA, () -> customers.read(number)).data().name())
                .isEqualTo("Managed by Eva");
    }

    @Test
    void anImportIsThereForItsMakerAndForAdministrators() throws Exception {
        byte[] file = "name,kind\nImported,ORGANIZATION\n".getBytes(StandardCharsets.UTF_8);
        String number = callers.as(
                User.NORA,
                () -> imports.submit(new SubmitImport(
                        ImportType.CUSTOMER,
                        ImportMode.DRY_RUN,
                        "few.csv",
                        () -> new ByteArrayInputStream(file),
                        null)));

        assertThat(callers.as(User.ADMIN, () -> imports.details(number))
                        .summary()
                        .number())
                .isEqualTo(number);
        assertNotFound(User.EVA, () -> imports.details(number));
        assertNotFound(User.EVA, () -> imports.rows(number, null, ALL));
    }

    @Test
    void anAccessTokenIsItsOwnersToEnd() throws Exception {
        long token = callers.as(User.NORA, () -> tokens.createToken(new CreateToken("Nora's script", null)))
                .id();

        assertNotFound(User.ADMIN, () -> {
            tokens.revokeToken(token);
            return null;
        });
        assertThat(callers.as(User.NORA, tokens::listTokens))
                .anySatisfy(row -> assertThat(row.id()).isEqualTo(token));
    }

    @Test
    void whatSomebodyIsTypingIsTheirs() throws Exception {
        callers.as(User.NORA, () -> drafts.keepDraft("support/SR-2026-000001/reply", "Not yet sent"));

        assertThat(callers.as(User.EVA, () -> drafts.draft("support/SR-2026-000001/reply")))
                .isEmpty();
        assertThat(callers.as(User.NORA, () -> drafts.draft("support/SR-2026-000001/reply")))
                .isPresent();
    }

    private void assertNotFound(User user, Callable<?> reading) {
        assertThatThrownBy(() -> callers.as(user, reading)).as("for %s", user).isInstanceOf(NotFound.class);
    }
}
