package org.clientele.crm.domain.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.clientele.crm.domain.shared.Money;

/**
 * A contract as a line of a list.
 *
 * @param owner user name of the account manager
 * @param endDate last day in force, of a termination or else of the term; null for open-ended
 * @param noticeDeadline last day to cancel; null if there is none
 * @param arr annual recurring revenue, as {@link ContractValue} defines it
 */
public record ContractRow(
        String number,
        String title,
        ContractStatus status,
        String customerNumber,
        String customerName,
        String owner,
        LocalDate startDate,
        LocalDate endDate,
        LocalDate noticeDeadline,
        RenewalType renewalType,
        Money arr,
        Instant updatedAt) {

    /** A twelfth of {@link #arr}, rounded half up. */
    public Money mrr() {
        return ContractValue.monthly(arr);
    }

    /** Whether the last day to cancel still matters: the contract is signed or in force. */
    public boolean noticeMatters() {
        return noticeDeadline != null && (status == ContractStatus.SIGNED || status.isRunning());
    }
}
