package org.clientele.crm.domain.contract;

import java.time.LocalDate;
import java.util.List;

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

    public ContractFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
        owner = owner == null || owner.isBlank() ? null : owner;
        customer = customer == null || customer.isBlank() ? null : customer;
    }

    public static ContractFilter ofCustomer(String number) {
        return new ContractFilter(null, null, null, number, null, null);
    }
}
