package org.clientele.crm.domain.customer;

import java.time.Instant;
import org.clientele.crm.domain.shared.Money;

/**
 * A customer as a line of a list.
 *
 * @param archivedAt {@code null} unless archived
 */
public record CustomerRow(
        String number,
        CustomerKind kind,
        String name,
        Relation relation,
        LifecycleStage lifecycleStage,
        Industry industry,
        String country,
        String accountManager,
        Integer employeeCount,
        Money annualRevenue,
        Instant updatedAt,
        Instant archivedAt) {}
