package org.clientele.crm.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.clientele.crm.domain.shared.InvalidInput;

/** When and why a contract ends, or is going to end, before its term does. */
@Embeddable
public class Termination implements Serializable {

    @Column(name = "terminated_on")
    private LocalDate terminatedOn;

    @Column(name = "termination_reason")
    private String terminationReason;

    /** For JPA. */
    protected Termination() {}

    /**
     * @param command its day is the last one in force; today unless given
     * @throws InvalidInput if the contract is not in force on that day
     */
    Termination(TakeStep command, Term term, LocalDate today) {
        terminatedOn = command.on() == null ? today : command.on();
        terminationReason = command.reason();
        if (!term.hasStarted(terminatedOn) || term.hasEnded(terminatedOn)) {
            throw new InvalidInput("on", "error.contract.dayOutsideTerm");
        }
    }

    /** Last day in force. */
    public LocalDate terminatedOn() {
        return terminatedOn;
    }

    public String terminationReason() {
        return terminationReason;
    }
}
