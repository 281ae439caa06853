package org.clientele.crm.api.support;

import org.clientele.crm.domain.support.ChangeRequest;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.Urgency;

/**
 * What of a request can be changed by a patch.
 *
 * @param priority another priority than impact and urgency give; null for theirs
 */
record ChangeJson(
        String subject,
        String description,
        RequestType type,
        Impact impact,
        Urgency urgency,
        Priority priority,
        String priorityReason,
        String owner) {

    /** The present values. The priority is among them only where a person chose it, so that a new impact gives a new one. */
    static ChangeJson of(SupportRequestDetails request) {
        return new ChangeJson(
                request.subject(),
                request.description(),
                request.type(),
                request.impact(),
                request.urgency(),
                request.priorityReason() == null ? null : request.priority(),
                request.priorityReason(),
                request.owner());
    }

    ChangeRequest command() {
        return new ChangeRequest(subject, description, type, impact, urgency, priority, priorityReason, owner);
    }
}
