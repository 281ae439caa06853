package org.clientele.crm.domain.customer;

/** How far the relation with a customer has come. Every change is kept with its date, so that durations can be told. */
public enum LifecycleStage {
    LEAD,
    QUALIFIED_PROSPECT,
    ONBOARDING,
    ACTIVE,
    AT_RISK,
    DORMANT,
    FORMER
}
