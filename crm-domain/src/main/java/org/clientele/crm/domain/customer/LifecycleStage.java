package org.clientele.crm.domain.customer;

import java.util.List;

/**
 * How far the relation with a customer has come. Every change is kept with its date, so that durations can be told.
 *
 * <pre>
 * LEAD               -> QUALIFIED_PROSPECT, FORMER
 * QUALIFIED_PROSPECT -> ONBOARDING, FORMER
 * ONBOARDING         -> ACTIVE, FORMER
 * ACTIVE             -> AT_RISK, FORMER
 * AT_RISK            -> ACTIVE, DORMANT, FORMER
 * DORMANT            -> ACTIVE, FORMER
 * FORMER             -> (end)
 * </pre>
 *
 * A lead or prospect is taken to ONBOARDING by its first contract that comes into force; the other moves are people's.
 */
public enum LifecycleStage {
    LEAD(false),
    QUALIFIED_PROSPECT(false),
    ONBOARDING(false),
    ACTIVE(false),
    AT_RISK(true),
    DORMANT(false),
    FORMER(true);

    private final boolean reasonRequired;

    LifecycleStage(boolean reasonRequired) {
        this.reasonRequired = reasonRequired;
    }

    /** The stages that can follow. */
    public List<LifecycleStage> successors() {
        return switch (this) {
            case LEAD -> List.of(QUALIFIED_PROSPECT, FORMER);
            case QUALIFIED_PROSPECT -> List.of(ONBOARDING, FORMER);
            case ONBOARDING -> List.of(ACTIVE, FORMER);
            case ACTIVE -> List.of(AT_RISK, FORMER);
            case AT_RISK -> List.of(ACTIVE, DORMANT, FORMER);
            case DORMANT -> List.of(ACTIVE, FORMER);
            case FORMER -> List.of();
        };
    }

    public boolean canBecome(LifecycleStage next) {
        return successors().contains(next);
    }

    /** Whether entering this stage needs a reason in words. */
    public boolean reasonRequired() {
        return reasonRequired;
    }
}
