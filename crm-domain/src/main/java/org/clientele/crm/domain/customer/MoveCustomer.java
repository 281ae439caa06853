package org.clientele.crm.domain.customer;

import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Command: move a customer to another stage of its lifecycle.
 *
 * @param number the customer's number
 * @param expectedVersion the version the caller read, {@code null} when the caller does not mind
 * @param to required
 * @param reason required for stages that need one, at most 500 characters
 */
public record MoveCustomer(String number, Long expectedVersion, LifecycleStage to, String reason) {

    private static final int REASON_LENGTH = 500;

    /** @throws InvalidInput if the stage or a needed reason is missing */
    public MoveCustomer {
        var checks = new FieldChecks();
        checks.required("to", to);
        reason = checks.optionalText("reason", reason, REASON_LENGTH);
        checks.require(to == null || !to.reasonRequired() || reason != null, "reason", "error.required");
        checks.done();
    }
}
