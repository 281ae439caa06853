package org.clientele.crm.web.support;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.crm.domain.support.WeeklyHours;

/** The hours of one weekday as they are typed: {@code 08:00-12:00, 13:00-17:00}. */
public class CalendarDay {

    private final DayOfWeek day;
    private String hours;

    /** @param week the hours to begin with, or null for a new calendar */
    CalendarDay(DayOfWeek day, WeeklyHours week) {
        this.day = day;
        hours = week == null
                ? null
                : week.on(day).stream()
                        .map(interval -> interval.start() + "-" + interval.end())
                        .collect(Collectors.joining(", "));
    }

    /** What was typed for the days, read no further than the dashes and commas. */
    static Map<DayOfWeek, List<List<String>>> hours(List<CalendarDay> days) {
        Map<DayOfWeek, List<List<String>>> all = new EnumMap<>(DayOfWeek.class);
        days.stream().filter(day -> day.hours != null && !day.hours.isBlank()).forEach(day -> {
            List<List<String>> intervals = new ArrayList<>();
            for (String interval : day.hours.split(",")) {
                intervals.add(Arrays.stream(interval.split("[-–]", -1))
                        .map(String::strip)
                        .toList());
            }
            all.put(day.day, intervals);
        });
        return all;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}
