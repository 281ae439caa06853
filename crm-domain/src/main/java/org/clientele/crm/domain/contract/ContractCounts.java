package org.clientele.crm.domain.contract;

import org.clientele.crm.domain.shared.CappedCount;

/** How many contracts a customer has ever had, in any status, and how many of them are in force. */
public record ContractCounts(CappedCount all, CappedCount inForce) {}
