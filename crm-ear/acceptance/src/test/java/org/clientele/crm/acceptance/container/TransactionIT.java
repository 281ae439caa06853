package org.clientele.crm.acceptance.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import org.clientele.crm.domain.audit.AuditAction;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.customer.ChangeCustomer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.customer.CustomerService;
import org.junit.jupiter.api.Test;

/** A use case is stored with its audit entries as a whole, or not at all. */
class TransactionIT extends InContainer {

    private static final String ENTRIES = "SELECT count(*) FROM audit_entry WHERE record_number = ?";

    @Inject
    private Customers customers;

    @Inject
    private CustomerService service;

    @Inject
    private Tables tables;

    @Inject
    private UserTransaction transaction;

    @Test
    void aBrokenRuleTakesBackWhatTheUseCaseHasDoneBefore() throws Exception {
        String number = callers.as(User.NORA, () -> customers.register("Before"));
        CustomerDetails before = callers.as(User.NORA, () -> customers.read(number));
        long entries = tables.number(ENTRIES, number);
        CustomerData data =
                before.data().toBuilder().name("Half done").parent("CU-999999").build();

        assertThatThrownBy(() -> callers.as(User.NORA, () -> {
                    service.changeCustomer(new ChangeCustomer(number, before.version(), data));
                    return null;
                }))
                .isInstanceOf(InvalidInput.class);

        assertThat(callers.as(User.NORA, () -> customers.read(number))).isEqualTo(before);
        assertThat(tables.number(ENTRIES, number)).isEqualTo(entries);
    }

    @Test
    void aBrokenRuleTakesBackEverythingElseInItsTransaction() throws Exception {
        String number = callers.as(User.NORA, () -> {
            transaction.begin();
            String registered = customers.register("Never was");
            assertThatThrownBy(() -> customers.read("CU-999999")).isInstanceOf(NotFound.class);
            assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
            assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
            return registered;
        });

        assertThatThrownBy(() -> callers.as(User.NORA, () -> customers.read(number)))
                .isInstanceOf(NotFound.class);
        assertThat(tables.number(ENTRIES, number)).isZero();
    }

    @Test
    void anAuditEntryIsSeenByOthersWhenItsChangeIs() throws Exception {
        String number = callers.as(User.NORA, () -> {
            transaction.begin();
            String registered = customers.register("Soon to be seen");
            assertThat(customers.read(registered).data().name()).isEqualTo("Soon to be seen");
            assertThat(customers.history(registered))
                    .extracting(AuditRow::action)
                    .contains(AuditAction.CREATED);
            assertThat(callers.as(User.EVA, () -> customers.history(registered)))
                    .as("seen by others before the end")
                    .isEmpty();
            transaction.commit();
            return registered;
        });

        assertThat(callers.as(User.EVA, () -> customers.history(number)))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.by()).isEqualTo("nora"));
    }

    @Test
    void anAuditEntryGoesWithItsChange() throws Exception {
        String number = callers.as(User.NORA, () -> {
            transaction.begin();
            String registered = customers.register("Taken back");
            assertThat(customers.read(registered).number()).isEqualTo(registered);
            assertThat(customers.history(registered)).isNotEmpty();
            transaction.rollback();
            return registered;
        });

        assertThat(tables.number("SELECT count(*) FROM customer WHERE number = ?", number))
                .isZero();
        assertThat(tables.number(ENTRIES, number)).isZero();
    }
}
