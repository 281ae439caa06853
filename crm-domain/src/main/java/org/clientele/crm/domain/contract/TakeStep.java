package org.clientele.crm.domain.contract;

import java.time.LocalDate;
import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Command: take a contract to another status.
 *
 * @param to the status wanted
 * @param reason why, at most 2,000 characters; where the step needs one ({@link Step#needsReason}) it must be given
 * @param on the day that belongs to the step ({@link Step#needsDay}): last day in force of a terminated contract (today
 *     unless given; a later day plans the termination), new end date of a reinstated one
 */
public record TakeStep(ContractStatus to, String reason, LocalDate on) {

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every wrong field */
    public TakeStep {
        var checks = new FieldChecks();
        checks.required("to", to);
        reason = checks.optionalLines("reason", reason, 2_000);
        checks.done();
    }

    public static TakeStep to(ContractStatus to) {
        return new TakeStep(to, null, null);
    }
}
