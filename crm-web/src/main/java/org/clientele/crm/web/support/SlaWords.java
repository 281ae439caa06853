package org.clientele.crm.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.crm.domain.support.BusinessInterval;
import org.clientele.crm.domain.support.SlaPlanRow;
import org.clientele.crm.domain.support.SlaTarget;
import org.clientele.crm.domain.support.WeeklyHours;
import org.clientele.crm.web.shell.Texts;

/** What service levels promise and when calendars are open, in words. */
@Named
@ApplicationScoped
public class SlaWords {

    @Inject
    private ClockWords words;

    /** "Urgent 30 min / 4 h; High ..." */
    public String targets(SlaPlanRow plan) {
        return plan.targets().stream().map(this::target).collect(Collectors.joining("; "));
    }

    /** The open weekdays with their hours, those alike together: "Mon–Fri 08:00–12:00, 13:00–17:00; Sat ...". */
    public String hours(WeeklyHours hours) {
        List<String> runs = new ArrayList<>();
        for (DayOfWeek first : hours.days().keySet()) {
            boolean goesOn = first != DayOfWeek.MONDAY && alike(hours, first, first.minus(1));
            if (!goesOn) {
                DayOfWeek last = first;
                while (last != DayOfWeek.SUNDAY && alike(hours, first, last.plus(1))) {
                    last = last.plus(1);
                }
                runs.add(
                        (first == last ? day(first) : day(first) + "–" + day(last)) + " " + intervals(hours.on(first)));
            }
        }
        return String.join("; ", runs);
    }

    private static boolean alike(WeeklyHours hours, DayOfWeek one, DayOfWeek other) {
        return hours.on(one).equals(hours.on(other));
    }

    private static String day(DayOfWeek day) {
        return Texts.text("support", "day.short." + day);
    }

    private static String intervals(List<BusinessInterval> intervals) {
        return intervals.stream()
                .map(interval -> interval.start() + "–" + interval.end())
                .collect(Collectors.joining(", "));
    }

    private String target(SlaTarget target) {
        return Texts.text("support", "priority." + target.priority()) + " " + minutes(target.firstResponseMinutes())
                + " / " + minutes(target.resolutionMinutes());
    }

    private String minutes(Integer minutes) {
        return minutes == null ? "—" : words.time(minutes * 60L);
    }
}
