package org.clientele.crm.api.support;

import java.time.Instant;
import org.clientele.crm.domain.support.MoveRequest;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.ResolutionCode;

/** What is sent to bring a request to another status; see {@link MoveRequest}. */
record MoveJson(
        RequestStatus to,
        String reason,
        Instant pendingUntil,
        ResolutionCode resolutionCode,
        String resolutionSummary) {

    MoveRequest command() {
        return new MoveRequest(to, reason, pendingUntil, resolutionCode, resolutionSummary);
    }
}
