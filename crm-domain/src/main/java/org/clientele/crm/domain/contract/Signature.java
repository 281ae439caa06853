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
import java.time.LocalDate;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;

/** One person's signature under a contract, for us or for the customer. A party may have several signers. */
@Entity
@Table(name = "contract_signature")
public class Signature implements AuditedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    private Contract contract;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SignatureParty party;

    @Column(nullable = false)
    private String signer;

    private String title;

    @Column(name = "signed_date", nullable = false)
    private LocalDate signedDate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SignatureMethod method;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    /** For JPA. */
    protected Signature() {}

    Signature(Contract contract, RecordSignature command, Stamp stamp) {
        if (command.signedDate().isAfter(contract.term().dayOf(stamp.at()))) {
            throw new InvalidInput("signedDate", "error.contract.inTheFuture");
        }
        this.contract = contract;
        party = command.party();
        signer = command.signer();
        title = command.title();
        signedDate = command.signedDate();
        method = command.method();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    boolean isBy(SignatureParty otherParty, String name) {
        return party == otherParty && signer.equalsIgnoreCase(name);
    }

    @Override
    public AggregateRoot auditRoot() {
        return contract;
    }

    @Override
    public String auditLabel() {
        return party + ", " + signer;
    }

    public Long id() {
        return id;
    }

    public SignatureParty party() {
        return party;
    }

    public String signer() {
        return signer;
    }

    /** Position of the signer; null if unknown. */
    public String title() {
        return title;
    }

    public LocalDate signedDate() {
        return signedDate;
    }

    public SignatureMethod method() {
        return method;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** User name of the one who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }
}
