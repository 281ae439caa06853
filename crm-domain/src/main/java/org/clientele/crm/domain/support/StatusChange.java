package org.clientele.crm.domain.support;

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

/** A step of a request from one status to another: who, when, and why. Never changed once noted. */
@Entity
@Table(name = "support_status_change")
@Unaudited("a log in itself")
public class StatusChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private SupportRequest request;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private String changedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, updatable = false)
    private RequestStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, updatable = false)
    private RequestStatus to;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause", nullable = false, updatable = false)
    private ClockCause cause;

    @Column(name = "reason", updatable = false)
    private String reason;

    /** For JPA. */
    protected StatusChange() {}

    StatusChange(
            SupportRequest request,
            RequestStatus from,
            RequestStatus to,
            ClockCause cause,
            String reason,
            Stamp stamp) {
        this.request = request;
        this.from = from;
        this.to = to;
        this.cause = cause;
        this.reason = reason;
        this.changedAt = stamp.at();
        this.changedBy = stamp.by();
    }

    public RequestStatus from() {
        return from;
    }

    public RequestStatus to() {
        return to;
    }

    public ClockCause cause() {
        return cause;
    }

    /** What the person who did it said; or null. */
    public String reason() {
        return reason;
    }

    public Stamp stamp() {
        return new Stamp(changedAt, changedBy);
    }
}
