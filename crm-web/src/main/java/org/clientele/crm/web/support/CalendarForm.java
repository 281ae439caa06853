package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.support.CalendarRow;
import org.clientele.crm.domain.support.DefineCalendar;
import org.clientele.crm.domain.support.Holiday;
import org.clientele.crm.service.support.SlaService;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/** The form of a business calendar: hours as text for each weekday, holidays one a line. */
@Named
@RequestScoped
public class CalendarForm {

    @Inject
    private SlaService levels;

    @Inject
    private SlaPages pages;

    @Inject
    private Toasts toasts;

    @Inject
    private HolidayPicker picker;

    private String name;
    private String timeZone;
    private Long revision;
    private String holidays;
    private List<CalendarDay> days;
    private CalendarRow calendar;

    public void save() {
        DefineCalendar command = new DefineCalendar(
                isNew() ? name : pages.getName(), timeZone, CalendarDay.hours(getDays()), HolidayLines.parse(holidays));
        if (isNew()) {
            levels.defineCalendar(command);
        } else {
            levels.reviseCalendar(pages.getName(), command, revision);
        }
        toasts.add(Texts.text("support", "sla.saved", command.name()));
        SupportAddress.open("/sla");
    }

    /** Puts the public holidays that were picked among those typed, whose names stay as they are. */
    public void addPublicHolidays() {
        Map<LocalDate, String> all = HolidayLines.parse(holidays);
        picker.picked().forEach(holiday -> all.putIfAbsent(holiday.date(), holiday.name()));
        holidays = HolidayLines.text(all.entrySet().stream().map(day -> new Holiday(day.getKey(), day.getValue())));
    }

    public boolean isNew() {
        return pages.getName() == null;
    }

    /** The week from Monday to Sunday. */
    public List<CalendarDay> getDays() {
        if (days == null) {
            days = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                days.add(new CalendarDay(
                        day, calendar() == null ? null : calendar().hours()));
            }
        }
        return days;
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")
                        || zone.equals("UTC"))
                .sorted()
                .toList();
    }

    private CalendarRow calendar() {
        if (calendar == null && !isNew()) {
            calendar = levels.calendar(pages.getName());
        }
        return calendar;
    }

    public String getName() {
        return name == null && calendar() != null ? calendar().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTimeZone() {
        return timeZone == null && calendar() != null ? calendar().timeZone() : timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    /** One a line: the date, and its name where it has one. */
    public String getHolidays() {
        return revision == null && calendar() != null ? HolidayLines.text(calendar().holidays().stream()) : holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }

    /** The revision that the page shows. */
    public Long getRevision() {
        return calendar() == null ? null : (long) calendar().revision();
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }
}
