package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Change what a request says. Every field is the value wanted, not only those that differ.
 *
 * @param priority another priority than the table of {@link Priority} gives; null for the table's
 * @param priorityReason why; required when {@code priority} is not the table's
 * @param owner user name of the one who works on it; null for nobody
 */
public record ChangeRequest(
        String subject,
        String description,
        RequestType type,
        Impact impact,
        Urgency urgency,
        Priority priority,
        String priorityReason,
        String owner) {

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every field that is missing or wrong */
    public ChangeRequest {
        FieldChecks checks = new FieldChecks();
        subject = checks.requiredText("subject", subject, OpenSupportRequest.MAX_SUBJECT);
        description = checks.optionalLines("description", description, SupportMessage.MAX_BODY);
        type = checks.required("type", type);
        impact = checks.required("impact", impact);
        urgency = checks.required("urgency", urgency);
        priorityReason = checks.optionalText("priorityReason", priorityReason, 500);
        if (impact != null && urgency != null && priority != null && priority != Priority.of(impact, urgency)) {
            checks.require(priorityReason != null, "priorityReason", "error.required");
        }
        owner = checks.optionalText("owner", owner, 100);
        checks.done();
    }

    Assessment assessment() {
        Assessment byTable = Assessment.of(impact, urgency);
        return priority == null ? byTable : byTable.overriddenBy(priority, priorityReason);
    }
}
