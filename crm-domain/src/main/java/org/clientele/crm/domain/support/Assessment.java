package org.clientele.crm.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** How bad it is and what that means for us: the priority follows from impact and urgency unless a person says why not. */
@Embeddable
public class Assessment {

    @Enumerated(EnumType.STRING)
    @Column(name = "impact", nullable = false)
    private Impact impact;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", nullable = false)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority", nullable = false)
    private Priority priority;

    @Column(name = "priority_reason")
    private String priorityReason;

    /** For JPA. */
    protected Assessment() {}

    private Assessment(Impact impact, Urgency urgency, Priority priority, String priorityReason) {
        this.impact = Objects.requireNonNull(impact);
        this.urgency = Objects.requireNonNull(urgency);
        this.priority = priority;
        this.priorityReason = priorityReason;
    }

    /** The priority by the table of {@link Priority}. */
    public static Assessment of(Impact impact, Urgency urgency) {
        return new Assessment(impact, urgency, Priority.of(impact, urgency), null);
    }

    /**
     * Another priority than the table says; the same as the table says needs no reason and keeps none.
     *
     * @param reason what speaks for it, for those who ask later
     */
    public Assessment overriddenBy(Priority chosen, String reason) {
        return chosen == Priority.of(impact, urgency)
                ? of(impact, urgency)
                : new Assessment(impact, urgency, chosen, Objects.requireNonNull(reason));
    }

    public Impact impact() {
        return impact;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Priority priority() {
        return priority;
    }

    /** Why the priority is not the one of the table; null when it is. */
    public String priorityReason() {
        return priorityReason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && impact == that.impact
                && urgency == that.urgency
                && priority == that.priority
                && Objects.equals(priorityReason, that.priorityReason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(impact, urgency, priority, priorityReason);
    }
}
