package org.clientele.crm.api.customer;

import java.time.Instant;
import org.clientele.crm.api.shared.MoneyJson;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.Relation;

/** A customer as an item of a list; the rest of it stands at its own address. */
record CustomerRowJson(
        String customerNumber,
        CustomerKind kind,
        String name,
        Relation relation,
        LifecycleStage lifecycleStage,
        Industry industry,
        String country,
        String accountManager,
        Integer employeeCount,
        MoneyJson annualRevenue,
        Instant updatedAt,
        Instant archivedAt) {

    static CustomerRowJson of(CustomerRow row) {
        return new CustomerRowJson(
                row.number(),
                row.kind(),
                row.name(),
                row.relation(),
                row.lifecycleStage(),
                row.industry(),
                row.country(),
                row.accountManager(),
                row.employeeCount(),
                MoneyJson.of(row.annualRevenue()),
                row.updatedAt(),
                row.archivedAt());
    }
}
