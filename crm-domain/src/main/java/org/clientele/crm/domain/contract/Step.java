package org.clientele.crm.domain.contract;

import static org.clientele.crm.domain.contract.ContractStatus.ACTIVE;
import static org.clientele.crm.domain.contract.ContractStatus.APPROVED;
import static org.clientele.crm.domain.contract.ContractStatus.CANCELLED;
import static org.clientele.crm.domain.contract.ContractStatus.DRAFT;
import static org.clientele.crm.domain.contract.ContractStatus.EXPIRED;
import static org.clientele.crm.domain.contract.ContractStatus.IN_APPROVAL;
import static org.clientele.crm.domain.contract.ContractStatus.OUT_FOR_SIGNATURE;
import static org.clientele.crm.domain.contract.ContractStatus.RENEWED;
import static org.clientele.crm.domain.contract.ContractStatus.SIGNED;
import static org.clientele.crm.domain.contract.ContractStatus.SUSPENDED;
import static org.clientele.crm.domain.contract.ContractStatus.TERMINATED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One row of the table in {@link ContractStatus}: what is done to take a contract from a status to the next. */
public enum Step {
    SUBMIT(IN_APPROVAL, DRAFT),
    APPROVE(APPROVED, IN_APPROVAL),
    REJECT(DRAFT, IN_APPROVAL),
    SEND_FOR_SIGNATURE(OUT_FOR_SIGNATURE, APPROVED),
    SIGN(SIGNED, OUT_FOR_SIGNATURE),
    DECLINE(DRAFT, OUT_FOR_SIGNATURE),
    ACTIVATE(ACTIVE, SIGNED),
    SUSPEND(SUSPENDED, ACTIVE),
    RESUME(ACTIVE, SUSPENDED),
    TERMINATE(TERMINATED, ACTIVE, SUSPENDED),
    REINSTATE(ACTIVE, EXPIRED),
    CANCEL(CANCELLED, DRAFT, IN_APPROVAL),
    EXPIRE(EXPIRED, ACTIVE, SUSPENDED),
    SUCCEED(RENEWED, ACTIVE);

    private final ContractStatus to;
    private final Set<ContractStatus> from;

    Step(ContractStatus to, ContractStatus first, ContractStatus... rest) {
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    /** The step from one status to another, if there is one. */
    public static Optional<Step> between(ContractStatus from, ContractStatus to) {
        return Arrays.stream(values())
                .filter(step -> step.to == to && step.from.contains(from))
                .findFirst();
    }

    /** The steps that a person may take from a status, in the order in which they are offered. */
    public static List<Step> byHandFrom(ContractStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.byHand() && step.from.contains(status))
                .toList();
    }

    public ContractStatus to() {
        return to;
    }

    /** Whether a person takes it; the others happen by themselves. */
    public boolean byHand() {
        return this != EXPIRE && this != SUCCEED;
    }

    /** Whether the reason must be given. */
    public boolean needsReason() {
        return switch (this) {
            case REJECT, DECLINE, SUSPEND, TERMINATE, REINSTATE, CANCEL -> true;
            case SUBMIT, APPROVE, SEND_FOR_SIGNATURE, SIGN, ACTIVATE, RESUME, EXPIRE, SUCCEED -> false;
        };
    }

    /** Whether a day belongs to it: the last day of a terminated contract, the new end of a reinstated one. */
    public boolean needsDay() {
        return this == TERMINATE || this == REINSTATE;
    }

    /** Whether it takes the permission to approve; the others take the permission to edit. */
    public boolean needsApprover() {
        return this == APPROVE || this == REINSTATE;
    }
}
