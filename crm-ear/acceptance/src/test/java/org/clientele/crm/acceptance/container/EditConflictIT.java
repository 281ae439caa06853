package org.clientele.crm.acceptance.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.shared.StaleData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two users have read the same customer and both change it: the second loses nothing but the attempt. */
class EditConflictIT extends InContainer {

    @Inject
    private Customers customers;

    @Inject
    private UserTransaction transaction;

    private String number;
    private CustomerDetails seenByNora;
    private CustomerDetails seenByEva;

    @BeforeEach
    void bothReadTheCustomer() throws Exception {
        number = callers.as(User.NORA, () -> customers.register("Wanted by two"));
        seenByNora = callers.as(User.NORA, () -> customers.read(number));
        seenByEva = callers.as(User.EVA, () -> customers.read(number));
    }

    @Test
    void whoComesSecondIsToldWhoCameFirst() throws Exception {
        callers.as(User.NORA, () -> customers.rename(seenByNora, "Of Nora"));

        assertThatThrownBy(() -> callers.as(User.EVA, () -> customers.rename(seenByEva, "Of Eva")))
                .isInstanceOfSatisfying(
                        StaleData.class, stale -> assertThat(stale.changedBy()).isEqualTo("nora"));

        assertChangedOnlyBy("nora", "Of Nora");
    }

    @Test
    void ofTwoWhoWriteAtTheSameMomentOnlyTheFirstToFinishIsStored() throws Exception {
        assertThatThrownBy(() -> callers.as(User.NORA, () -> {
                    transaction.begin();
                    customers.rename(seenByNora, "Of Nora");
                    callers.as(User.EVA, () -> customers.rename(seenByEva, "Of Eva"));
                    transaction.commit();
                    return null;
                }))
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);

        assertChangedOnlyBy("eva", "Of Eva");
    }

    private void assertChangedOnlyBy(String username, String name) throws Exception {
        CustomerDetails stored = callers.as(User.ADMIN, () -> customers.read(number));
        assertThat(stored.data().name()).isEqualTo(name);
        assertThat(stored.version()).isEqualTo(seenByNora.version() + 1);
        assertThat(stored.updatedBy()).isEqualTo(username);
        assertThat(callers.as(User.ADMIN, () -> customers.history(number)))
                .filteredOn("field", "name")
                .extracting(AuditRow::by, AuditRow::newValue)
                .containsExactly(tuple(username, name));
    }
}
