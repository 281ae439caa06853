package org.clientele.crm.domain.support;

import java.time.Instant;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.Stamp;

/**
 * Bring a request to another status.
 *
 * @param to the status wanted
 * @param reason why, at most 500 characters; required to cancel
 * @param pendingUntil the agreed date, for {@code SCHEDULED}
 * @param resolutionCode for {@code RESOLVED}
 * @param resolutionSummary for {@code RESOLVED}; the customer reads it
 */
public record MoveRequest(
        RequestStatus to,
        String reason,
        Instant pendingUntil,
        ResolutionCode resolutionCode,
        String resolutionSummary) {

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every field that is missing or wrong */
    public MoveRequest {
        FieldChecks checks = new FieldChecks();
        to = checks.required("to", to);
        reason = checks.optionalLines("reason", reason, 500);
        resolutionSummary = checks.optionalLines("resolutionSummary", resolutionSummary, Resolution.MAX_SUMMARY);
        checks.done();
    }

    /** A step that needs nothing but its name. */
    public static MoveRequest to(RequestStatus to) {
        return new MoveRequest(to, null, null, null, null);
    }

    /** @throws IllegalTransition when the request cannot go there */
    public void apply(SupportRequest request, Stamp stamp) {
        switch (to) {
            case OPEN -> request.open(reason, stamp);
            case PENDING_CUSTOMER -> request.awaitCustomer(reason, stamp);
            case ON_HOLD -> request.putOnHold(reason, stamp);
            case SCHEDULED -> request.schedule(pendingUntil, reason, stamp);
            case RESOLVED -> request.resolve(resolutionCode, resolutionSummary, stamp);
            case CLOSED -> request.close(reason, stamp);
            case CANCELLED -> request.cancel(reason, stamp);
            case NEW, MERGED ->
                throw new IllegalTransition(
                        request.recordNumber(),
                        request.status(),
                        to,
                        request.status().reachable());
        }
    }
}
