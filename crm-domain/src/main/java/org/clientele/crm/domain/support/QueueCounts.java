package org.clientele.crm.domain.support;

import java.util.Map;
import org.clientele.crm.domain.shared.CappedCount;

/** How many requests each view of the queue holds. */
public record QueueCounts(Map<Overview, CappedCount> counts) {

    public CappedCount of(Overview overview) {
        return counts.get(overview);
    }
}
