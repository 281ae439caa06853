package org.clientele.crm.domain.contract;

import java.util.List;
import org.clientele.crm.domain.shared.IllegalTransition;

/** The status would allow the step, but something is missing. Its text is that of the first obstacle. */
public class ContractNotReady extends IllegalTransition {

    private final transient List<Obstacle> obstacles;

    /**
     * @param obstacles at least one
     * @param allowed the statuses the contract can go to now
     */
    public ContractNotReady(List<Obstacle> obstacles, List<ContractStatus> allowed) {
        super(obstacles.get(0).key(), allowed, obstacles.get(0).arguments().toArray());
        this.obstacles = List.copyOf(obstacles);
    }

    /** Everything that stands against the step. */
    public List<Obstacle> obstacles() {
        return obstacles == null ? List.of() : obstacles;
    }
}
