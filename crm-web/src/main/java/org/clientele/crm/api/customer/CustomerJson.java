package org.clientele.crm.api.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.domain.customer.StageChange;

/**
 * A customer as the API shows it: what was said about it, and what follows from its history.
 *
 * @param relation derived from the customer's contracts
 */
record CustomerJson(
        String customerNumber,
        @JsonUnwrapped CustomerInput data,
        Relation relation,
        LifecycleStage lifecycleStage,
        List<StageChangeJson> lifecycleHistory,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        Instant archivedAt,
        String archivedBy) {

    /** A step of the lifecycle; the first has no {@code from}. */
    record StageChangeJson(LifecycleStage from, LifecycleStage to, Instant at, String by, String reason) {

        static StageChangeJson of(StageChange change) {
            return new StageChangeJson(change.from(), change.to(), change.at(), change.by(), change.reason());
        }
    }

    static CustomerJson of(CustomerDetails customer) {
        return new CustomerJson(
                customer.number(),
                CustomerInput.of(customer.data()),
                customer.relation(),
                customer.lifecycleStage(),
                customer.stageChanges().stream().map(StageChangeJson::of).toList(),
                customer.createdAt(),
                customer.createdBy(),
                customer.updatedAt(),
                customer.updatedBy(),
                customer.archivedAt(),
                customer.archivedBy());
    }
}
