package org.clientele.crm.domain.support;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;

/** One revision of a service level: for each priority the promised times, measured in business minutes of a calendar. */
@Entity
@Cacheable
@Table(name = "sla_plan")
public class SlaPlan extends Revision {

    @Column(name = "calendar_name", nullable = false, updatable = false)
    private String calendarName;

    @Column(name = "pause_on_hold", nullable = false, updatable = false)
    private boolean pauseOnHold;

    @ElementCollection
    @CollectionTable(name = "sla_target", joinColumns = @JoinColumn(name = "sla_plan_id"))
    private List<SlaTarget> targets = new ArrayList<>();

    /** For JPA. */
    protected SlaPlan() {}

    private SlaPlan(
            String name,
            int revision,
            String calendarName,
            boolean pauseOnHold,
            Collection<SlaTarget> targets,
            Stamp stamp) {
        super(name, revision, stamp);
        this.calendarName = calendarName;
        this.pauseOnHold = pauseOnHold;
        this.targets.addAll(checked(targets));
    }

    /**
     * The first revision of a new plan.
     *
     * @param calendarName the calendar whose current revision new requests are measured with
     * @param pauseOnHold whether the resolution clock waits while a third party works
     * @param targets at least one, at most one for each priority
     * @throws InvalidInput for {@code targets}
     */
    public static SlaPlan first(
            String name, String calendarName, boolean pauseOnHold, Collection<SlaTarget> targets, Stamp stamp) {
        return new SlaPlan(name, 1, calendarName, pauseOnHold, targets, stamp);
    }

    /**
     * Makes the next revision, which takes this one's place.
     *
     * @throws InvalidInput for {@code targets}
     * @throws IllegalStateException when this one is not current
     */
    public SlaPlan revise(
            String newCalendarName, boolean newPauseOnHold, Collection<SlaTarget> newTargets, Stamp stamp) {
        return new SlaPlan(name(), giveWay(stamp), newCalendarName, newPauseOnHold, newTargets, stamp);
    }

    /** What is promised for that priority; empty when nothing is. */
    public Optional<SlaTarget> targetFor(Priority priority) {
        return targets.stream().filter(target -> target.priority() == priority).findFirst();
    }

    public String calendarName() {
        return calendarName;
    }

    /** Whether the resolution clock waits while a third party works. */
    public boolean pauseOnHold() {
        return pauseOnHold;
    }

    /** The targets, most urgent first. */
    public List<SlaTarget> targets() {
        return targets.stream()
                .sorted(Comparator.comparing(SlaTarget::priority))
                .toList();
    }

    private static Collection<SlaTarget> checked(Collection<SlaTarget> targets) {
        if (targets.isEmpty()) {
            throw new InvalidInput("targets", "error.required");
        }
        Set<Priority> seen = EnumSet.noneOf(Priority.class);
        for (SlaTarget target : targets) {
            if (!seen.add(target.priority())) {
                throw new InvalidInput("targets", "error.sla.priorityTwice", target.priority());
            }
        }
        return targets;
    }
}
