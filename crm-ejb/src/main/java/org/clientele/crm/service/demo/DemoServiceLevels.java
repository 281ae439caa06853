package org.clientele.crm.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.domain.support.BusinessInterval;
import org.clientele.crm.domain.support.CalendarRevision;
import org.clientele.crm.domain.support.Holiday;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.SlaPlan;
import org.clientele.crm.domain.support.SlaTarget;
import org.clientele.crm.domain.support.WeeklyHours;
import org.clientele.crm.service.support.SlaRepository;

/** Makes two business calendars and the three service levels that are sold. */
@ApplicationScoped
class DemoServiceLevels {

    static final String STANDARD = "Standard support";
    static final String BUSINESS = "Business support";
    static final String PREMIUM = "Premium 24x7";

    private static final String OFFICE_HOURS = "Office hours Hamburg";
    private static final String ROUND_THE_CLOCK = "Round the clock";
    private static final int HOUR = 60;

    @Inject
    private SlaRepository levels;

    void create(DemoContext context) {
        Stamp stamp = new Stamp(context.now().minus(Duration.ofDays(1_600)), DemoContext.TEAM_LEAD);
        ZoneId hamburg = ZoneId.of("Europe/Berlin");
        levels.add(CalendarRevision.first(
                OFFICE_HOURS, hamburg, hours(5, "08:00", "18:00"), holidays(context.today()), stamp));
        levels.add(CalendarRevision.first(ROUND_THE_CLOCK, hamburg, hours(7, "00:00", "24:00"), List.of(), stamp));
        levels.add(plan(STANDARD, OFFICE_HOURS, 8 * HOUR, stamp));
        levels.add(plan(BUSINESS, OFFICE_HOURS, 4 * HOUR, stamp));
        levels.add(plan(PREMIUM, ROUND_THE_CLOCK, 2 * HOUR, stamp));
    }

    /** Urgent requests are answered in a quarter of the time of normal ones, and solved in eight times of that. */
    private static SlaPlan plan(String name, String calendar, int normalResponseMinutes, Stamp stamp) {
        return SlaPlan.first(
                name,
                calendar,
                false,
                List.of(
                        new SlaTarget(Priority.URGENT, normalResponseMinutes / 4, normalResponseMinutes * 2),
                        new SlaTarget(Priority.HIGH, normalResponseMinutes / 2, normalResponseMinutes * 4),
                        new SlaTarget(Priority.NORMAL, normalResponseMinutes, normalResponseMinutes * 8),
                        new SlaTarget(Priority.LOW, normalResponseMinutes * 2, normalResponseMinutes * 16)),
                stamp);
    }

    private static WeeklyHours hours(int days, String start, String end) {
        Map<DayOfWeek, List<BusinessInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= days; day++) {
            week.put(DayOfWeek.of(day), List.of(BusinessInterval.of(start, end)));
        }
        return new WeeklyHours(week);
    }

    private static List<Holiday> holidays(LocalDate today) {
        List<Holiday> holidays = new ArrayList<>();
        for (int year = today.getYear() - 2; year <= today.getYear() + 1; year++) {
            holidays.add(new Holiday(LocalDate.of(year, Month.JANUARY, 1), "New Year"));
            holidays.add(new Holiday(LocalDate.of(year, Month.MAY, 1), "Labour Day"));
            holidays.add(new Holiday(LocalDate.of(year, Month.OCTOBER, 3), "German Unity Day"));
            holidays.add(new Holiday(LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day"));
            holidays.add(new Holiday(LocalDate.of(year, Month.DECEMBER, 26), "Second day of Christmas"));
        }
        return holidays;
    }
}
