package org.clientele.crm.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.Stamp;

/** A step that a contract has taken: the log of its approvals, signings and endings. Never changed. */
@Entity
@Table(name = "contract_step")
@Unaudited("a log in itself")
public class StepTaken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    private Contract contract;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Step step;

    @Column(updatable = false)
    private String reason;

    @Column(name = "taken_at", nullable = false, updatable = false)
    private Instant takenAt;

    @Column(name = "taken_by", nullable = false, updatable = false)
    private String takenBy;

    /** For JPA. */
    protected StepTaken() {}

    StepTaken(Contract contract, Step step, String reason, Stamp stamp) {
        this.contract = contract;
        this.step = step;
        this.reason = reason;
        takenAt = stamp.at();
        takenBy = stamp.by();
    }

    boolean isByCalendar() {
        return takenBy.equals(Stamp.SYSTEM);
    }

    public Step step() {
        return step;
    }

    /** Why; null where no reason is needed and none was given. */
    public String reason() {
        return reason;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** User name, or {@link Stamp#SYSTEM} for what the calendar did. */
    public String takenBy() {
        return takenBy;
    }
}
