package org.clientele.crm.domain.support;

/**
 * What a clock is doing. A clock that runs on after its due moment stays RUNNING and is breached besides, so that
 * lateness shows before anybody has answered.
 */
public enum ClockState {
    RUNNING,
    PAUSED,
    /** Stopped in time. */
    MET,
    /** Stopped, but after the due moment. */
    MISSED,
    /** No longer promised: the request was cancelled or merged, or the plan has no such target. */
    CANCELLED;

    /** Whether the clock still counts or will count again by itself. */
    public boolean isActive() {
        return this == RUNNING || this == PAUSED;
    }
}
