package org.clientele.crm.domain.support;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Make a service level, or its next revision.
 *
 * @param name as a calendar's name
 * @param calendar name of the business calendar that measures it
 * @param pauseOnHold whether the resolution clock waits while a third party works; no unless said
 * @param targets at most one for each priority; one without any minutes promises nothing, at least one promises something
 */
public record DefineSlaPlan(String name, String calendar, Boolean pauseOnHold, List<Target> targets) {

    /** The promises for one priority, in business minutes; see {@link SlaTarget}. */
    public record Target(Priority priority, Integer firstResponseMinutes, Integer resolutionMinutes) {

        boolean promises() {
            return firstResponseMinutes != null || resolutionMinutes != null;
        }

        SlaTarget checked() {
            return new SlaTarget(priority, firstResponseMinutes, resolutionMinutes);
        }
    }

    /** @throws InvalidInput naming every field that is missing or wrong */
    public DefineSlaPlan {
        FieldChecks checks = new FieldChecks();
        name = Revision.checkName(checks, name);
        calendar = checks.requiredText("calendar", calendar, Revision.MAX_NAME);
        pauseOnHold = Boolean.TRUE.equals(pauseOnHold);
        targets = targets == null ? List.of() : new ArrayList<>(targets);
        checks.require(
                targets.stream().anyMatch(target -> target == null || target.promises()), "targets", "error.required");
        checkTargets(targets, checks);
        checks.done();
    }

    public List<SlaTarget> slaTargets() {
        return targets.stream().filter(Target::promises).map(Target::checked).toList();
    }

    private static void checkTargets(List<Target> targets, FieldChecks checks) {
        Set<Priority> seen = EnumSet.noneOf(Priority.class);
        for (int i = 0; i < targets.size(); i++) {
            String field = "targets[" + i + "]";
            Target target = checks.required(field, targets.get(i));
            if (target == null || !target.promises()) {
                continue;
            }
            try {
                target.checked();
                boolean first = seen.add(target.priority());
                checks.require(first, field + ".priority", "error.sla.priorityTwice", target.priority());
            } catch (InvalidInput wrong) {
                checks.addAll(field, wrong);
            }
        }
    }
}
