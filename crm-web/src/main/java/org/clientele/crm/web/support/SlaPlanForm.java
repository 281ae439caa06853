package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.crm.domain.support.CalendarRow;
import org.clientele.crm.domain.support.DefineSlaPlan;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.SlaPlanRow;
import org.clientele.crm.domain.support.SlaTarget;
import org.clientele.crm.service.support.SlaService;
import org.clientele.crm.web.shell.FieldMessages;

/** The form of a service level: one row of promises for each priority, empty ones promise nothing. */
@Named
@RequestScoped
public class SlaPlanForm extends RevisionForm {

    /** The promises for one priority as they are typed, in business minutes. */
    public static class Target {

        private final Priority priority;
        private Integer firstResponseMinutes;
        private Integer resolutionMinutes;

        Target(Priority priority, SlaTarget target) {
            this.priority = priority;
            firstResponseMinutes = target == null ? null : target.firstResponseMinutes();
            resolutionMinutes = target == null ? null : target.resolutionMinutes();
        }

        public Priority getPriority() {
            return priority;
        }

        public Integer getFirstResponseMinutes() {
            return firstResponseMinutes;
        }

        public void setFirstResponseMinutes(Integer minutes) {
            firstResponseMinutes = minutes;
        }

        public Integer getResolutionMinutes() {
            return resolutionMinutes;
        }

        public void setResolutionMinutes(Integer minutes) {
            resolutionMinutes = minutes;
        }
    }

    @Inject
    private SlaService levels;

    private String calendar;
    private boolean pauseOnHold;
    private List<Target> targets;
    private SlaPlanRow plan;

    public void save() {
        DefineSlaPlan command = command();
        if (isNew()) {
            levels.definePlan(command);
        } else {
            levels.revisePlan(address(), command, sentRevision());
        }
        saved(command.name());
    }

    /** Tells what else is wrong where an input was refused. */
    public void tellRest(ComponentSystemEvent validated) {
        FieldMessages.tellRest(validated, this::command);
    }

    private DefineSlaPlan command() {
        return new DefineSlaPlan(
                getName(),
                calendar,
                pauseOnHold,
                getTargets().stream()
                        .map(target -> new DefineSlaPlan.Target(
                                target.priority, target.firstResponseMinutes, target.resolutionMinutes))
                        .toList());
    }

    /** What the plan was and is, the current revision first. */
    public List<SlaPlanRow> getRevisions() {
        return levels.planRevisions(address());
    }

    /** One for each priority, most urgent first. */
    public List<Target> getTargets() {
        if (targets == null) {
            targets = new ArrayList<>();
            Arrays.stream(Priority.values()).forEach(priority -> targets.add(new Target(priority, present(priority))));
        }
        return targets;
    }

    public List<CalendarRow> getCalendars() {
        return levels.calendars();
    }

    private SlaTarget present(Priority priority) {
        return plan() == null
                ? null
                : plan().targets().stream()
                        .filter(target -> target.priority() == priority)
                        .findFirst()
                        .orElse(null);
    }

    private SlaPlanRow plan() {
        if (plan == null && !isNew()) {
            plan = levels.plan(address());
        }
        return plan;
    }

    public String getCalendar() {
        return calendar == null && plan() != null ? plan().calendar() : calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public boolean isPauseOnHold() {
        return isUntouched() ? plan().pauseOnHold() : pauseOnHold;
    }

    public void setPauseOnHold(boolean pauseOnHold) {
        this.pauseOnHold = pauseOnHold;
    }

    @Override
    String currentName() {
        return plan().name();
    }

    @Override
    long currentRevision() {
        return plan().revision();
    }
}
