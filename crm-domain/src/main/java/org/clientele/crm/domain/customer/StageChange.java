package org.clientele.crm.domain.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.clientele.crm.domain.shared.Stamp;

/** One step of a customer's lifecycle: from where to where, when, by whom and why. Never changed afterwards. */
@Embeddable
public class StageChange implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private LifecycleStage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage", nullable = false)
    private LifecycleStage to;

    @Column(name = "changed_at", nullable = false)
    private Instant at;

    @Column(name = "changed_by", nullable = false)
    private String by;

    private String reason;

    /** For JPA. */
    protected StageChange() {}

    /** @param from {@code null} for the first stage */
    StageChange(LifecycleStage from, LifecycleStage to, Stamp stamp, String reason) {
        this.from = from;
        this.to = Objects.requireNonNull(to);
        this.at = stamp.at();
        this.by = stamp.by();
        this.reason = reason;
    }

    /** The stage before, {@code null} for the first. */
    public LifecycleStage from() {
        return from;
    }

    public LifecycleStage to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageChange that
                && from == that.from
                && to == that.to
                && Objects.equals(at, that.at)
                && Objects.equals(by, that.by)
                && Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, at, by, reason);
    }

    @Override
    public String toString() {
        return from + " -> " + to + " at " + at + " by " + by + (reason == null ? "" : ": " + reason);
    }
}
