package org.clientele.crm.domain.support;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where a support request stands.
 *
 * <pre>
 * from               to
 * NEW                OPEN, RESOLVED, CANCELLED, MERGED     nobody has acted yet
 * OPEN               PENDING_CUSTOMER, ON_HOLD, SCHEDULED, RESOLVED, CANCELLED, MERGED
 * PENDING_CUSTOMER   OPEN, RESOLVED, CANCELLED, MERGED
 * ON_HOLD            OPEN, RESOLVED, CANCELLED, MERGED
 * SCHEDULED          OPEN, RESOLVED, CANCELLED, MERGED
 * RESOLVED           OPEN, CLOSED, MERGED                  answered, may be reopened until the window is over
 * CLOSED                                                   read-only; a further question is a new request
 * MERGED                                                   tombstone that points to the surviving request
 * CANCELLED                                                spam, duplicate or withdrawn
 * </pre>
 *
 * Someone who acts on a new request opens it first, so a new one reaches the waiting statuses through OPEN in one go.
 */
public enum RequestStatus {
    NEW,
    OPEN,
    PENDING_CUSTOMER,
    ON_HOLD,
    SCHEDULED,
    RESOLVED,
    CLOSED,
    MERGED,
    CANCELLED;

    /** The statuses that may follow this one. */
    public Set<RequestStatus> successors() {
        return switch (this) {
            case NEW -> Set.of(OPEN, RESOLVED, CANCELLED, MERGED);
            case OPEN -> Set.of(PENDING_CUSTOMER, ON_HOLD, SCHEDULED, RESOLVED, CANCELLED, MERGED);
            case PENDING_CUSTOMER, ON_HOLD, SCHEDULED -> Set.of(OPEN, RESOLVED, CANCELLED, MERGED);
            case RESOLVED -> Set.of(OPEN, CLOSED, MERGED);
            case CLOSED, MERGED, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(RequestStatus next) {
        return successors().contains(next);
    }

    /** What somebody may ask for: the successors, for a new request also those behind OPEN; in the order declared. */
    public List<RequestStatus> reachable() {
        return Arrays.stream(values())
                .filter(next -> canBecome(next) || (this == NEW && next != this && OPEN.canBecome(next)))
                .filter(next -> next != MERGED)
                .toList();
    }

    /** Whether work is still owed: not resolved, closed, merged or cancelled. */
    public boolean isOpen() {
        return switch (this) {
            case NEW, OPEN, PENDING_CUSTOMER, ON_HOLD, SCHEDULED -> true;
            case RESOLVED, CLOSED, MERGED, CANCELLED -> false;
        };
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return successors().isEmpty();
    }
}
