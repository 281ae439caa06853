package org.clientele.crm.domain.support;

import java.time.Instant;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Which requests a list shows; absent parts do not narrow it.
 *
 * @param overview the view
 * @param me user name of the one who looks, for {@code MINE}
 * @param now what {@code BREACHED} is measured by
 * @param text any part of subject, number or customer name
 * @param customer a customer's number
 * @param contract a contract's number
 */
public record SupportRequestFilter(
        Overview overview,
        String me,
        Instant now,
        String text,
        Priority priority,
        RequestStatus status,
        String owner,
        String customer,
        String contract) {

    private static final int TEXT_LENGTH = 200;

    /** @throws InvalidInput for a text that cannot stand in any record */
    public SupportRequestFilter {
        var checks = new FieldChecks();
        text = checks.optionalText("q", text, TEXT_LENGTH);
        owner = checks.optionalText("owner", owner, TEXT_LENGTH);
        customer = checks.optionalText("customer", customer, TEXT_LENGTH);
        contract = checks.optionalText("contract", contract, TEXT_LENGTH);
        checks.done();
    }

    /** Only the view. */
    public static SupportRequestFilter of(Overview overview, String me, Instant now) {
        return new SupportRequestFilter(overview, me, now, null, null, null, null, null, null);
    }

    /** Whether nothing narrows the view. */
    public boolean isWholeView() {
        return equals(of(overview, me, now));
    }

    /** Every request of a customer. */
    public static SupportRequestFilter ofCustomer(String customer, Instant now) {
        return new SupportRequestFilter(Overview.ALL, null, now, null, null, null, null, customer, null);
    }
}
