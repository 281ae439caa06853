package org.clientele.crm.domain.contract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a contract has come. Approval, signature and being in force are three different things and three different
 * statuses; whether it is on trial or inside its notice period follows from its dates ({@link TermPhase}).
 *
 * <pre>
 * from               to                                         by
 * ------------------ ------------------------------------------ ---------------------------------------------
 * DRAFT              IN_APPROVAL                                submit
 *                    CANCELLED                                  cancel (reason)
 * IN_APPROVAL        APPROVED                                   approve, never by its author
 *                    DRAFT                                      reject (reason)
 *                    CANCELLED                                  cancel (reason)
 * APPROVED           OUT_FOR_SIGNATURE                          send for signature
 * OUT_FOR_SIGNATURE  SIGNED                                     sign, once both parties have signed
 *                    DRAFT                                      decline (reason)
 * SIGNED             ACTIVE                                     activate, from the start date on (job or by hand)
 * ACTIVE             SUSPENDED                                  suspend (reason)
 *                    TERMINATED                                 terminate (reason, last day)
 *                    EXPIRED                                    expire, when the end date has passed (job)
 *                    RENEWED                                    succeed, when the successor is active
 * SUSPENDED          ACTIVE                                     resume
 *                    TERMINATED                                 terminate (reason, last day)
 *                    EXPIRED                                    expire: being suspended does not prolong a contract
 * EXPIRED            ACTIVE                                     reinstate (reason), within the grace days
 * TERMINATED, RENEWED, CANCELLED                                final
 * </pre>
 *
 * There is no way back to DRAFT once both parties have signed.
 */
public enum ContractStatus {
    DRAFT,
    IN_APPROVAL,
    APPROVED,
    OUT_FOR_SIGNATURE,
    SIGNED,
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    TERMINATED,
    RENEWED,
    CANCELLED;

    /** The statuses in which the customer is, or was, bound by the contract. */
    public static final Set<ContractStatus> EVER_IN_FORCE =
            Collections.unmodifiableSet(EnumSet.of(ACTIVE, SUSPENDED, EXPIRED, TERMINATED, RENEWED));

    /** The statuses that may follow this one. */
    public Set<ContractStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_APPROVAL, CANCELLED);
            case IN_APPROVAL -> EnumSet.of(APPROVED, DRAFT, CANCELLED);
            case APPROVED -> EnumSet.of(OUT_FOR_SIGNATURE);
            case OUT_FOR_SIGNATURE -> EnumSet.of(SIGNED, DRAFT);
            case SIGNED -> EnumSet.of(ACTIVE);
            case ACTIVE -> EnumSet.of(SUSPENDED, TERMINATED, EXPIRED, RENEWED);
            case SUSPENDED -> EnumSet.of(ACTIVE, TERMINATED, EXPIRED);
            case EXPIRED -> EnumSet.of(ACTIVE);
            case TERMINATED, RENEWED, CANCELLED -> EnumSet.noneOf(ContractStatus.class);
        };
    }

    public boolean canBecome(ContractStatus next) {
        return successors().contains(next);
    }

    /** Whether the contract still binds: active, or suspended for a while. */
    public boolean isRunning() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** Whether the parties have not both signed yet, and still may. */
    public boolean isBeforeSigning() {
        return switch (this) {
            case DRAFT, IN_APPROVAL, APPROVED, OUT_FOR_SIGNATURE -> true;
            case SIGNED, ACTIVE, SUSPENDED, EXPIRED, TERMINATED, RENEWED, CANCELLED -> false;
        };
    }

    /** Whether signatures may be recorded: the text is approved, and the signing is not yet completed. */
    public boolean takesSignatures() {
        return this == APPROVED || this == OUT_FOR_SIGNATURE;
    }
}
