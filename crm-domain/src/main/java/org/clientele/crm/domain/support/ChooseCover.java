package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Put a request under a cover by hand.
 *
 * @param coverage {@code GOODWILL} to help without obligation; {@code COVERED} to look once more for what the contracts
 *     say; the others cannot be chosen
 * @param slaPlan for {@code GOODWILL}, the plan to help by
 * @param reason why; at most 500 characters
 */
public record ChooseCover(Coverage coverage, String slaPlan, String reason) {

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every field that is missing or wrong */
    public ChooseCover {
        FieldChecks checks = new FieldChecks();
        coverage = checks.required("coverage", coverage);
        checks.require(
                coverage == null || coverage == Coverage.GOODWILL || coverage == Coverage.COVERED,
                "coverage",
                "error.support.coverageChoice");
        slaPlan = coverage == Coverage.GOODWILL ? checks.requiredText("slaPlan", slaPlan, Revision.MAX_NAME) : null;
        reason = checks.requiredLines("reason", reason, 500);
        checks.done();
    }
}
