package org.clientele.crm.api.support;

import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.support.DefineSlaPlan;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.SlaPlanRow;
import org.clientele.crm.domain.support.SlaTarget;

/** A service level as the API shows it. */
record SlaPlanJson(
        String name, int revision, String calendar, boolean pauseOnHold, List<Target> targets, Instant createdAt) {

    /** The promises for one priority, in business minutes. */
    record Target(Priority priority, Integer firstResponseMinutes, Integer resolutionMinutes) {

        static Target of(SlaTarget target) {
            return new Target(target.priority(), target.firstResponseMinutes(), target.resolutionMinutes());
        }

        DefineSlaPlan.Target command() {
            return new DefineSlaPlan.Target(priority, firstResponseMinutes, resolutionMinutes);
        }
    }

    static SlaPlanJson of(SlaPlanRow row) {
        return new SlaPlanJson(
                row.name(),
                row.revision(),
                row.calendar(),
                row.pauseOnHold(),
                row.targets().stream().map(Target::of).toList(),
                row.createdAt());
    }

    /** What is sent to make a plan, or its next revision. */
    record Definition(String name, String calendar, Boolean pauseOnHold, List<Target> targets) {

        DefineSlaPlan command(String planName) {
            return new DefineSlaPlan(
                    planName,
                    calendar,
                    pauseOnHold,
                    targets == null
                            ? null
                            : targets.stream()
                                    .map(target -> target == null ? null : target.command())
                                    .toList());
        }
    }
}
