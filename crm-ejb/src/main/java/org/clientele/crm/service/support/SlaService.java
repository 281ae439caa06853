package org.clientele.crm.service.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.domain.support.CalendarHorizonExceeded;
import org.clientele.crm.domain.support.CalendarRevision;
import org.clientele.crm.domain.support.CalendarRow;
import org.clientele.crm.domain.support.DefineCalendar;
import org.clientele.crm.domain.support.DefineSlaPlan;
import org.clientele.crm.domain.support.Due;
import org.clientele.crm.domain.support.SlaPlan;
import org.clientele.crm.domain.support.SlaPlanRow;
import org.clientele.crm.domain.support.SlaTarget;
import org.clientele.crm.service.shared.CurrentCaller;

/**
 * Business calendars and service levels. Everyone who sees support sees them; a change is a new revision and leaves
 * every running request as it is.
 */
@Stateless
@RolesAllowed(Permission.SUPPORT_VIEW)
public class SlaService {

    @Inject
    private SlaRepository levels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public List<CalendarRow> calendars() {
        return levels.calendars().stream().map(CalendarRow::of).toList();
    }

    /** @throws NotFound if there is none */
    public CalendarRow calendar(String name) {
        return CalendarRow.of(levels.getCalendar(name));
    }

    /** All revisions of a calendar, the current one first; none for an unknown name. */
    public List<CalendarRow> calendarRevisions(String name) {
        return levels.calendarRevisions(name).stream().map(CalendarRow::of).toList();
    }

    public List<SlaPlanRow> plans() {
        return levels.plans().stream().map(SlaPlanRow::of).toList();
    }

    /** @throws NotFound if there is none */
    public SlaPlanRow plan(String name) {
        return SlaPlanRow.of(levels.getPlan(name));
    }

    /** All revisions of a plan, the current one first; none for an unknown name. */
    public List<SlaPlanRow> planRevisions(String name) {
        return levels.planRevisions(name).stream().map(SlaPlanRow::of).toList();
    }

    /**
     * When an amount of business time that begins at {@code from} is used up, and the way there.
     *
     * @param minutes business minutes, 0 or more
     * @throws NotFound if there is no such calendar
     * @throws InvalidInput if that is further away than anybody can tell
     */
    public Due due(String calendar, Instant from, long minutes) {
        if (minutes < 0) {
            throw new InvalidInput("minutes", "error.notNegative");
        }
        CalendarRevision current = levels.getCalendar(calendar);
        try {
            return current.calendar().addBusinessMinutes(from, minutes);
        } catch (CalendarHorizonExceeded tooFar) {
            throw new InvalidInput("minutes", tooFar.key(), tooFar.arguments().toArray());
        }
    }

    /** @throws InvalidInput if the name is taken */
    @RolesAllowed(Permission.SLA_ADMINISTER)
    public void defineCalendar(DefineCalendar command) {
        levels.lockRevisions();
        if (levels.findCalendar(command.name()).isPresent()) {
            throw new InvalidInput("name", "error.nameTaken", command.name());
        }
        levels.add(CalendarRevision.first(
                command.name(), command.zone(), command.weeklyHours(), command.holidayList(), caller.stamp()));
    }

    /**
     * @param name the calendar to change; the name in the command is not used
     * @param expectedRevision the revision that the caller saw, or null
     * @throws NotFound if there is no such calendar
     * @throws StaleData if it is another revision by now
     */
    @RolesAllowed(Permission.SLA_ADMINISTER)
    public void reviseCalendar(String name, DefineCalendar command, Long expectedRevision) {
        levels.lockRevisions();
        CalendarRevision current = levels.getCalendar(name);
        if (expectedRevision != null && expectedRevision != current.revision()) {
            throw new StaleData(current.name(), current.createdBy(), current.createdAt());
        }
        Stamp stamp = caller.stamp();
        CalendarRevision next = current.revise(command.zone(), command.weeklyHours(), command.holidayList(), stamp);
        levels.flush();
        levels.add(next);
    }

    /** @throws InvalidInput if the name is taken, the calendar unknown, or a target not reachable in it */
    @RolesAllowed(Permission.SLA_ADMINISTER)
    public void definePlan(DefineSlaPlan command) {
        levels.lockRevisions();
        if (levels.findPlan(command.name()).isPresent()) {
            throw new InvalidInput("name", "error.nameTaken", command.name());
        }
        String calendar = reachableIn(command);
        levels.add(
                SlaPlan.first(command.name(), calendar, command.pauseOnHold(), command.slaTargets(), caller.stamp()));
    }

    /**
     * @param name the plan to change; the name in the command is not used
     * @param expectedRevision the revision that the caller saw, or null
     * @throws NotFound if there is no such plan
     * @throws StaleData if it is another revision by now
     */
    @RolesAllowed(Permission.SLA_ADMINISTER)
    public void revisePlan(String name, DefineSlaPlan command, Long expectedRevision) {
        levels.lockRevisions();
        SlaPlan current = levels.getPlan(name);
        if (expectedRevision != null && expectedRevision != current.revision()) {
            throw new StaleData(current.name(), current.createdBy(), current.createdAt());
        }
        String calendar = reachableIn(command);
        SlaPlan next = current.revise(calendar, command.pauseOnHold(), command.slaTargets(), caller.stamp());
        levels.flush();
        levels.add(next);
    }

    private String reachableIn(DefineSlaPlan command) {
        CalendarRevision calendar = levels.findCalendar(command.calendar())
                .orElseThrow(() -> new InvalidInput("calendar", "error.calendar.unknown", command.calendar()));
        int longest = command.slaTargets().stream()
                .mapToInt(SlaService::longest)
                .max()
                .orElse(0);
        try {
            calendar.calendar().addBusinessMinutes(clock.instant(), longest);
        } catch (CalendarHorizonExceeded tooFar) {
            throw new InvalidInput("targets", tooFar.key(), tooFar.arguments().toArray());
        }
        return calendar.name();
    }

    private static int longest(SlaTarget target) {
        return target.resolutionMinutes() == null ? target.firstResponseMinutes() : target.resolutionMinutes();
    }
}
