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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.clientele.crm.domain.audit.Unaudited;

/**
 * One sign-in of a user in one browser. It lives in the database, not in a server's memory, so that it survives a
 * restart and the loss of a machine; the browser holds an opaque token, the database its hash.
 *
 * <p>It ends {@link #LIFETIME} after it began, after {@link #IDLE} without a request, when the user signs out, and when
 * anyone entitled revokes it.
 */
@Entity
@Table(name = "sign_in_session")
@Unaudited("a log in itself")
public class SignInSession {

    /** From sign-in to the end, however busy the user is. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    /** How long it lasts without a request. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", updatable = false)
    private UserAccount user;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @Column(updatable = false)
    private String address;

    @Column(name = "user_agent", updatable = false)
    private String userAgent;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For JPA. */
    protected SignInSession() {}

    public SignInSession(UserAccount user, OpaqueToken token, SignInOrigin origin, Instant at) {
        this.user = Objects.requireNonNull(user);
        tokenHash = token.hash();
        address = origin.address();
        userAgent = origin.userAgent();
        createdAt = at;
        lastSeenAt = at;
        expiresAt = at.plus(LIFETIME);
    }

    /** Ends it at once; a second time changes nothing. */
    public void revoke(Instant at) {
        revokedAt = revokedAt == null ? at : revokedAt;
    }

    public Long id() {
        return id;
    }
}
