package org.clientele.crm.api.support;

import java.time.Instant;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.SlaMetric;
import org.clientele.crm.domain.support.SupportRequestRow;

/** A support request in a list. */
record SupportRequestRowJson(
        String requestNumber,
        RequestStatus status,
        String subject,
        String customer,
        String customerName,
        RequestType type,
        Origin origin,
        Priority priority,
        String owner,
        Coverage coverage,
        Instant nextDueAt,
        SlaMetric nextDueMetric,
        boolean breached,
        Instant createdAt,
        Instant updatedAt) {

    static SupportRequestRowJson of(SupportRequestRow row) {
        return new SupportRequestRowJson(
                row.number(),
                row.status(),
                row.subject(),
                row.customerNumber(),
                row.customerName(),
                row.type(),
                row.origin(),
                row.priority(),
                row.owner(),
                row.coverage(),
                row.nextDueAt(),
                row.nextDueMetric(),
                row.breached(),
                row.createdAt(),
                row.updatedAt());
    }
}
