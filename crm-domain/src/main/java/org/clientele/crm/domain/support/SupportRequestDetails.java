package org.clientele.crm.domain.support;

import java.time.Instant;
import java.util.List;

/** A request as one page shows it, without its conversation and clocks. */
public record SupportRequestDetails(
        long id,
        long version,
        String number,
        String subject,
        String description,
        RequestType type,
        Origin origin,
        Impact impact,
        Urgency urgency,
        Priority priority,
        String priorityReason,
        RequestStatus status,
        Instant pendingUntil,
        String owner,
        String customerNumber,
        String customerName,
        String accountManager,
        String contactNumber,
        String contactName,
        Coverage coverage,
        String coverageReason,
        String contractNumber,
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
        String updatedBy) {

    /** The statuses it can be brought to now. */
    public List<RequestStatus> allowed() {
        return status.reachable();
    }

    /** Whether messages can be written. */
    public boolean isWritable() {
        return !status.isFinal();
    }

    /** Whether work is owed, so that priority, owner and cover can change. */
    public boolean isOpen() {
        return status.isOpen();
    }

    /** Whether a service level measures it. */
    public boolean isMeasured() {
        return slaPlan != null;
    }
}
