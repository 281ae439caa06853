package org.clientele.crm.api.customer;

import java.time.Instant;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.RegisterCustomer;

/** The customer as the API shows it. */
record CustomerJson(
        String customerNumber,
        CustomerKind kind,
        String name,
        String industry,
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
            String industry,
            String country,
            String accountManager,
            String externalId) {

        RegisterCustomer command() {
            return new RegisterCustomer(kind, scope, name, legalName, industry, country, accountManager, externalId);
        }
    }
}
