package org.clientele.crm.acceptance.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.Step;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.contract.ContractCalendar;
import org.clientele.crm.service.contract.ContractCalendarService;
import org.clientele.crm.service.contract.ContractService;
import org.junit.jupiter.api.Test;

/** The job that does what contracts' dates say. The server's own timer may come in between, which changes nothing. */
class ContractCalendarIT extends InContainer {

    @Inject
    private SignedContracts signed;

    @Inject
    private ContractCalendar calendar;

    @Inject
    private ContractCalendarService service;

    @Inject
    private ContractService contracts;

    @Inject
    private Customers customers;

    @Inject
    private Tables tables;

    @Inject
    private UserTransaction transaction;

    @Test
    void aContractThatFailsHoldsUpNobodyAndIsDoneWhenItCanBe() throws Exception {
        String first = signed.make();
        String broken = signed.make();
        String last = signed.make();
        tables.change("UPDATE contract SET time_zone = 'Nowhere/Land' WHERE number = ?", broken);
        signed.becomeDue(first, broken, last);

        calendar.followAll();

        assertActivatedOnce(first);
        assertActivatedOnce(last);
        assertUntouched(broken);

        tables.change("UPDATE contract SET time_zone = 'UTC' WHERE number = ?", broken);
        calendar.followAll();

        assertActivatedOnce(broken);
    }

    @Test
    void whatIsDoneIsNotDoneAgainByOneWhoFoundItDueBefore() throws Exception {
        String number = signed.make();
        signed.becomeDue(number);

        calendar.followAll();

        assertThat(service.followCalendar(idOf(number))).isFalse();
        assertActivatedOnce(number);
    }

    @Test
    void ofTwoWhoComeAtTheSameMomentOneDoesItAndNobodyWaits() throws Exception {
        String number = signed.make();
        signed.becomeDue(number);
        long id = idOf(number);

        boolean bySecond = callers.as(User.NORA, () -> {
            transaction.begin();
            service.followCalendar(id);
            boolean second = callers.as(User.EVA, () -> service.followCalendar(id));
            transaction.commit();
            return second;
        });

        assertThat(bySecond).isFalse();
        assertActivatedOnce(number);
    }

    private long idOf(String number) {
        return tables.number("SELECT id FROM contract WHERE number = ?", number);
    }

    private void assertActivatedOnce(String number) throws Exception {
        ContractDetails contract = callers.as(User.NORA, () -> contracts.details(number));
        assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);
        assertThat(contract.history())
                .filteredOn(taken -> taken.step() == Step.ACTIVATE)
                .extracting(ContractDetails.Taken::takenBy)
                .containsExactly(Stamp.SYSTEM);
        assertThat(callers.as(User.NORA, () -> customers.history(number)))
                .filteredOn("field", "status")
                .filteredOn("newValue", "ACTIVE")
                .extracting(AuditRow::by)
                .containsExactly(Stamp.SYSTEM);
        assertThat(callers.as(
                                User.NORA,
                                () -> customers.read(contract.customer().number()))
                        .lifecycleStage())
                .isEqualTo(LifecycleStage.ONBOARDING);
    }

    private void assertUntouched(String number) {
        assertThat(tables.number("""
                        SELECT count(*) FROM contract k JOIN customer c ON c.id = k.customer_id
                        WHERE k.number = ? AND k.status = 'SIGNED' AND c.lifecycle_stage = 'LEAD'""", number)).isOne();
    }
}
