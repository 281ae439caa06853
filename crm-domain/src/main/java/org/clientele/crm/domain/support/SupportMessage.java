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
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.Stamp;

/**
 * One message of a request's conversation: from the customer, to the customer, or a note among ourselves. It is never
 * changed, least of all who may read it. Made by the verbs of {@link SupportRequest} only.
 */
@Entity
@Table(name = "support_message")
public class SupportMessage implements AuditedPart {

    private static final int LABEL_LENGTH = 80;

    /** Longest body, in characters. */
    public static final int MAX_BODY = 50_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private SupportRequest request;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false, updatable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false, updatable = false)
    private MessageVisibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false)
    private Origin channel;

    @Column(name = "body", nullable = false, updatable = false)
    private String body;

    @Column(name = "automatic", nullable = false, updatable = false)
    private boolean automatic;

    @Column(name = "contact_id", updatable = false)
    private Long contactId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    /** For JPA. */
    protected SupportMessage() {}

    SupportMessage(
            SupportRequest request,
            Direction direction,
            MessageVisibility visibility,
            Origin channel,
            String body,
            boolean automatic,
            Stamp stamp) {
        this.request = request;
        this.direction = direction;
        this.visibility = visibility;
        this.channel = channel;
        this.body = body;
        this.automatic = automatic;
        this.contactId = direction == Direction.IN ? request.contactId() : null;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    @Override
    public AggregateRoot auditRoot() {
        return request;
    }

    @Override
    public String auditLabel() {
        String line = body.replace('\n', ' ');
        return visibility + ", " + direction + ": "
                + (line.length() > LABEL_LENGTH ? line.substring(0, LABEL_LENGTH) + "…" : line);
    }

    public Long id() {
        return id;
    }

    public Direction direction() {
        return direction;
    }

    public MessageVisibility visibility() {
        return visibility;
    }

    public String body() {
        return body;
    }

    /** Whether a machine wrote it, such as an out-of-office notice. */
    public boolean isAutomatic() {
        return automatic;
    }
}
