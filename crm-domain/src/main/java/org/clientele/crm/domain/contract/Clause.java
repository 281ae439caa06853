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
import java.time.Duration;
import java.time.Instant;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;

/**
 * One of the three clauses of a contract: which version of its text applies, and who accepted it when. It is chosen
 * with the draft and accepted by the customer at the latest before the contract counts as signed.
 */
@Entity
@Table(name = "contract_clause")
public class Clause implements AuditedPart {

    /** How far another machine's clock may be ahead of ours when it says that the clause was accepted just now. */
    public static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    private Contract contract;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ClauseKind kind;

    @Column(name = "text_version", nullable = false)
    private String version;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    /** For JPA. */
    protected Clause() {}

    Clause(Contract contract, ClauseKind kind) {
        this.contract = contract;
        this.kind = kind;
    }

    final void agree(AgreeClause command, Stamp stamp) {
        if (command.acceptedAt() != null
                && command.acceptedAt().isAfter(stamp.at().plus(CLOCK_SKEW))) {
            throw new InvalidInput("acceptedAt", "error.contract.inTheFuture");
        }
        version = command.version();
        acceptedBy = command.acceptedBy();
        acceptedAt = command.acceptedAt();
    }

    @Override
    public AggregateRoot auditRoot() {
        return contract;
    }

    @Override
    public String auditLabel() {
        String text = kind + ", " + version;
        return acceptedBy == null ? text : text + ", " + acceptedBy;
    }

    public ClauseKind kind() {
        return kind;
    }

    /** Version of the clause's text, as our own documents name it. */
    public String version() {
        return version;
    }

    /** Name of the person at the customer who accepted it; null while pending. */
    public String acceptedBy() {
        return acceptedBy;
    }

    /** When it was accepted; null while pending. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
