package org.clientele.crm.domain.customer;

import java.time.LocalDate;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Command: a person is no longer a contact of a customer.
 *
 * @param expectedVersion the person's version that the caller read, {@code null} when the caller does not mind
 * @param validTo last day, inclusive; today unless given
 * @param endReason required
 */
public record EndContact(
        String customer, String contact, Long expectedVersion, LocalDate validTo, ContactEndReason endReason) {

    /** @throws InvalidInput without a reason */
    public EndContact {
        var checks = new FieldChecks();
        checks.required("endReason", endReason);
        checks.done();
    }
}
