package org.clientele.crm.domain.contract;

import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Which contracts a list shows; absent parts do not narrow it.
 *
 * @param text any part of title, number, or the customer's name or number
 * @param statuses any of these; empty for all
 * @param owner user name
 * @param customer customer number
 * @param noticeBy only contracts that can still be cancelled, or have to be by this day: last day to cancel from
 *     {@code noticeFrom} to this
 * @param noticeFrom see {@code noticeBy}
 */
public record ContractFilter(
        String text,
        List<ContractStatus> statuses,
        String owner,
        String customer,
        LocalDate noticeFrom,
        LocalDate noticeBy) {

    public static final ContractFilter ALL = new ContractFilter(null, List.of(), null, null, null, null);

    /** @throws org.clientele.crm.domain.shared.InvalidInput for a text that no record can hold */
    public ContractFilter {
        var checks = new FieldChecks();
        text = checks.optionalText("q", text, 200);
        owner = checks.optionalText("owner", owner, 64);
        customer = checks.optionalText("customer", customer, 20);
        checks.done();
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }

    public static ContractFilter ofCustomer(String number) {
        return new ContractFilter(null, null, null, number, null, null);
    }
}
