package org.clientele.crm.domain.contract;

import java.util.List;

/**
 * A step that follows from a contract's status, and what stands against it.
 *
 * @param step the step
 * @param obstacles why it is not possible now; empty when it is
 */
public record NextStep(Step step, List<Obstacle> obstacles) {

    public NextStep {
        obstacles = List.copyOf(obstacles);
    }

    public boolean allowed() {
        return obstacles.isEmpty();
    }
}
