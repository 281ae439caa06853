package org.clientele.crm.api.customer;

import java.time.Instant;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;

/** The customer as the API shows it. */
record CustomerJson(
        String customerNumber,
        CustomerKind kind,
        String name,
        Industry industry,
        String country,
        String accountManager,
        LifecycleStage lifecycleStage,
        Instant updatedAt) {

    static CustomerJson of(CustomerRow row) {
        return new CustomerJson(
                row.number(),
                row.kind(),
                row.name(),
                row.industry(),
                row.country(),
                row.accountManager(),
                row.lifecycleStage(),
                row.updatedAt());
    }

    /** What is sent to create a customer. */
    record New(
            CustomerKind kind,
            CustomerScope scope,
            String name,
            String legalName,
            Industry industry,
            String country,
            String accountManager,
            String externalId) {

        CustomerData data() {
            return CustomerData.of(kind, name)
                    .scope(scope)
                    .legalName(legalName)
                    .industry(industry)
                    .country(country)
                    .accountManager(accountManager)
                    .externalId(externalId)
                    .build();
        }
    }
}
