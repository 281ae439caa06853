package org.clientele.crm.domain.customer;

import org.clientele.crm.domain.shared.CappedCount;

/** How many customers stand behind each of the views that every user has. */
public record CustomerCounts(
        CappedCount all, CappedCount mine, CappedCount clients, CappedCount prospects, CappedCount archived) {}
