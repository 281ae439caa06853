package org.clientele.crm.domain.customer;

import java.time.Instant;
import java.util.List;

/**
 * A customer as its own page shows it.
 *
 * @param version to be sent back with a change
 * @param ancestors the organizations it belongs to, the topmost first
 * @param stageChanges the way through its lifecycle, the earliest first
 * @param archivedAt {@code null} unless archived
 * @param mayChange whether the reader may change the customer
 */
public record CustomerDetails(
        String number,
        long version,
        CustomerData data,
        Relation relation,
        LifecycleStage lifecycleStage,
        List<StageChange> stageChanges,
        List<CustomerRef> ancestors,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        Instant archivedAt,
        String archivedBy,
        boolean mayChange) {

    public CustomerDetails {
        stageChanges = List.copyOf(stageChanges);
        ancestors = List.copyOf(ancestors);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** When the customer entered its present stage. */
    public Instant stageSince() {
        return stageChanges.isEmpty()
                ? createdAt
                : stageChanges.get(stageChanges.size() - 1).at();
    }
}
