package org.clientele.crm.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;

/**
 * Lets a program act as a user until it expires or is revoked. The token itself is shown once, when it is made; what is
 * kept is its hash.
 */
@Entity
@Table(name = "personal_access_token")
public class PersonalAccessToken implements AuditedPart {

    /** What every token begins with. */
    public static final String PREFIX = "clt_";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", updatable = false)
    private UserAccount owner;

    @Column(nullable = false, updatable = false)
    private String name;

    @Unaudited("a secret")
    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Unaudited("use is not a change")
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For JPA. */
    protected PersonalAccessToken() {}

    public PersonalAccessToken(UserAccount owner, CreateToken command, OpaqueToken token, Instant at) {
        this.owner = Objects.requireNonNull(owner);
        name = command.name();
        tokenHash = token.hash();
        createdAt = at;
        expiresAt = at.plus(command.lifetime());
    }

    /** Ends the token at once and for good; a second time changes nothing. */
    public void revoke(Instant at) {
        revokedAt = revokedAt == null ? at : revokedAt;
    }

    @Override
    public AggregateRoot auditRoot() {
        return owner;
    }

    @Override
    public String auditLabel() {
        return name;
    }

    public Long id() {
        return id;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
