package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.CappedCount;
import org.clientele.crm.domain.shared.Page;

/**
 * A part of the queue with what stands around it.
 *
 * @param found requests that the filter lets through
 * @param views how many requests each view holds for the one who looks
 */
public record SupportQueue(Page<SupportRequestRow> page, CappedCount found, QueueCounts views) {}
