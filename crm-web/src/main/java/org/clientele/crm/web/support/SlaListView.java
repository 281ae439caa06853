package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.crm.domain.support.CalendarRow;
import org.clientele.crm.domain.support.SlaPlanRow;
import org.clientele.crm.domain.support.SlaTarget;
import org.clientele.crm.domain.support.WeeklyHours;
import org.clientele.crm.service.support.SlaService;
import org.clientele.crm.web.shell.Texts;

/** The service levels and business calendars there are. */
@Named
@RequestScoped
public class SlaListView {

    @Inject
    private SlaService levels;

    @Inject
    private ClockWords words;

    public List<SlaPlanRow> getPlans() {
        return levels.plans();
    }

    public List<CalendarRow> getCalendars() {
        return levels.calendars();
    }

    /** "Urgent 30 min / 4 h 00 min; High ..." */
    public String targets(SlaPlanRow plan) {
        return plan.targets().stream().map(this::target).collect(Collectors.joining("; "));
    }

    /** The open weekdays with their hours, "Mon 08:00–12:00, 13:00–17:00; ...". */
    public String hours(WeeklyHours hours) {
        return hours.days().entrySet().stream()
                .map(day -> Texts.text("support", "day." + day.getKey()) + " "
                        + day.getValue().stream()
                                .map(interval -> interval.start() + "–" + interval.end())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String target(SlaTarget target) {
        return Texts.text("support", "priority." + target.priority()) + " " + minutes(target.firstResponseMinutes())
                + " / " + minutes(target.resolutionMinutes());
    }

    private String minutes(Integer minutes) {
        return minutes == null ? "—" : words.time(minutes * 60L);
    }
}
