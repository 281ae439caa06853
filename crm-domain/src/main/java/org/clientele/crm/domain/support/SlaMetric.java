package org.clientele.crm.domain.support;

import java.util.Optional;

/**
 * What a service level promises a time for, and what its clock does in each status of the request.
 *
 * <pre>
 *                    NEW, OPEN  PENDING_CUSTOMER  ON_HOLD            SCHEDULED  RESOLVED, CLOSED  CANCELLED, MERGED
 * FIRST_RESPONSE     run        run               run                run        stop              cancel
 * RESOLUTION         run        pause             run or pause (1)   pause      stop              cancel
 * </pre>
 *
 * (1) As the plan says. The first response is met by the first public message of a person on our side, whatever the
 * status; an internal note or an automatic message does not count. Resolving a request also answers it.
 */
public enum SlaMetric {
    FIRST_RESPONSE,
    RESOLUTION;

    /** What a clock does. */
    enum Behaviour {
        RUN,
        PAUSE,
        STOP,
        CANCEL
    }

    Behaviour in(RequestStatus status, boolean pauseOnHold) {
        return switch (status) {
            case NEW, OPEN -> Behaviour.RUN;
            case PENDING_CUSTOMER, SCHEDULED -> this == RESOLUTION ? Behaviour.PAUSE : Behaviour.RUN;
            case ON_HOLD -> this == RESOLUTION && pauseOnHold ? Behaviour.PAUSE : Behaviour.RUN;
            case RESOLVED, CLOSED -> Behaviour.STOP;
            case CANCELLED, MERGED -> Behaviour.CANCEL;
        };
    }

    /** Whether a clock that was stopped goes on when the request is reopened; an answer once given stays given. */
    boolean continuesWhenReopened() {
        return this == RESOLUTION;
    }

    /** The promised business minutes; empty when the plan promises nothing. */
    Optional<Integer> minutesOf(SlaTarget target) {
        return Optional.ofNullable(
                switch (this) {
                    case FIRST_RESPONSE -> target.firstResponseMinutes();
                    case RESOLUTION -> target.resolutionMinutes();
                });
    }
}
