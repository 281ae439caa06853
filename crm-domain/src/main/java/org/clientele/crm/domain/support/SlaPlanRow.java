package org.clientele.crm.domain.support;

import java.time.Instant;
import java.util.List;

/** A revision of a service level. */
public record SlaPlanRow(
        String name,
        int revision,
        String calendar,
        boolean pauseOnHold,
        List<SlaTarget> targets,
        Instant createdAt,
        String createdBy) {

    public static SlaPlanRow of(SlaPlan plan) {
        return new SlaPlanRow(
                plan.name(),
                plan.revision(),
                plan.calendarName(),
                plan.pauseOnHold(),
                plan.targets(),
                plan.createdAt(),
                plan.createdBy());
    }
}
