package org.clientele.crm.domain.contract;

import java.time.Instant;
import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Command: choose a version of a clause and, once that has happened, note its acceptance.
 *
 * @param version version of the text, at most 40 characters
 * @param acceptedBy name of the person at the customer, at most 200 characters; null while pending
 * @param acceptedAt moment of acceptance, at most {@link Clause#CLOCK_SKEW} ahead of the server's clock; null while
 *     pending
 */
public record AgreeClause(String version, String acceptedBy, Instant acceptedAt) {

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every wrong field */
    public AgreeClause {
        var checks = new FieldChecks();
        version = checks.requiredText("version", version, 40);
        acceptedBy = checks.optionalText("acceptedBy", acceptedBy, 200);
        checks.require(acceptedBy == null || acceptedAt != null, "acceptedAt", "error.contract.acceptanceIncomplete");
        checks.require(acceptedAt == null || acceptedBy != null, "acceptedBy", "error.contract.acceptanceIncomplete");
        checks.done();
    }
}
