package org.clientele.crm.domain.customer;

import java.time.Instant;

/** A customer as a line of a list. */
public record CustomerRow(
        String number,
        CustomerKind kind,
        String name,
        String industry,
        String country,
        String accountManager,
        LifecycleStage lifecycleStage,
        Instant updatedAt) {}
