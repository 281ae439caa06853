package org.clientele.crm.api.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.clientele.crm.api.shared.MoneyJson;
import org.clientele.crm.domain.contract.ContractRow;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.RenewalType;

/** The contract as a collection shows it; {@code GET /contracts/{number}} has the rest. */
record ContractRowJson(
        String contractNumber,
        String title,
        ContractStatus status,
        String customer,
        String customerName,
        String owner,
        LocalDate startDate,
        LocalDate endDate,
        LocalDate noticeDeadline,
        RenewalType renewalType,
        MoneyJson mrr,
        MoneyJson arr,
        Instant updatedAt) {

    static ContractRowJson of(ContractRow row) {
        return new ContractRowJson(
                row.number(),
                row.title(),
                row.status(),
                row.customerNumber(),
                row.customerName(),
                row.owner(),
                row.startDate(),
                row.endDate(),
                row.noticeDeadline(),
                row.renewalType(),
                MoneyJson.of(row.mrr()),
                MoneyJson.of(row.arr()),
                row.updatedAt());
    }
}
