package org.clientele.crm.domain.customer;

import java.util.List;
import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Page;

/**
 * A part of the list of customers with what stands around it.
 *
 * @param count customers that the filter lets through
 * @param views the sizes of the views that every user has
 * @param countries that customers are in, as ISO 3166-1 alpha-2 codes
 */
public record CustomerList(Page<CustomerRow> page, CappedCount count, CustomerCounts views, List<String> countries) {}
