package org.clientele.crm.api.support;

import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.support.ClockDetails;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.OpenSupportRequest;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.ResolutionCode;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.Urgency;

/** A support request as the API shows it, with its clocks but without their segments. */
record SupportRequestJson(
        String requestNumber,
        RequestStatus status,
        List<RequestStatus> allowed,
        String subject,
        String description,
        String customer,
        String contact,
        RequestType type,
        Origin origin,
        Impact impact,
        Urgency urgency,
        Priority priority,
        String priorityReason,
        String owner,
        Instant pendingUntil,
        Coverage coverage,
        String coverageReason,
        String contract,
        String slaPlan,
        Integer slaPlanRevision,
        String calendar,
        String followsUp,
        Instant firstResponseAt,
        ResolutionCode resolutionCode,
        String resolutionSummary,
        Instant resolvedAt,
        Instant reopenUntil,
        Instant closedAt,
        int reopenCount,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        List<ClockJson> clocks) {

    static SupportRequestJson of(SupportRequestDetails request, List<ClockDetails> clocks) {
        return new SupportRequestJson(
                request.number(),
                request.status(),
                request.allowed(),
                request.subject(),
                request.description(),
                request.customerNumber(),
                request.contactNumber(),
                request.type(),
                request.origin(),
                request.impact(),
                request.urgency(),
                request.priority(),
                request.priorityReason(),
                request.owner(),
                request.pendingUntil(),
                request.coverage(),
                request.coverageReason(),
                request.contractNumber(),
                request.slaPlan(),
                request.slaPlanRevision(),
                request.calendar(),
                request.followsUp(),
                request.firstResponseAt(),
                request.resolutionCode(),
                request.resolutionSummary(),
                request.resolvedAt(),
                request.reopenUntil(),
                request.closedAt(),
                request.reopenCount(),
                request.createdAt(),
                request.createdBy(),
                request.updatedAt(),
                request.updatedBy(),
                clocks.stream().map(ClockJson::brief).toList());
    }

    /** What is sent to take in a request. */
    record New(
            String customer,
            String contact,
            String subject,
            String description,
            RequestType type,
            Origin origin,
            Impact impact,
            Urgency urgency,
            String owner) {

        OpenSupportRequest command() {
            return new OpenSupportRequest(
                    customer,
                    contact,
                    subject,
                    description,
                    type,
                    origin == null ? Origin.API : origin,
                    impact,
                    urgency,
                    owner);
        }
    }
}
