package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.support.CalendarRow;
import org.clientele.crm.domain.support.DefineCalendar;
import org.clientele.crm.domain.support.Holiday;
import org.clientele.crm.service.support.SlaService;

/** The form of a business calendar: hours as text for each weekday, holidays one a line. */
@Named
@RequestScoped
public class CalendarForm extends RevisionForm {

    @Inject
    private SlaService levels;

    @Inject
    private HolidayPicker picker;

    private String timeZone;
    private String holidays;
    private List<CalendarDay> days;
    private CalendarRow calendar;

    public void save() {
        DefineCalendar command =
                new DefineCalendar(getName(), timeZone, CalendarDay.hours(getDays()), HolidayLines.parse(holidays));
        if (isNew()) {
            levels.defineCalendar(command);
        } else {
            levels.reviseCalendar(address(), command, sentRevision());
        }
        saved(command.name());
    }

    /** Puts the public holidays that were picked among those typed, whose names stay as they are. */
    public void addPublicHolidays() {
        Map<LocalDate, String> all = HolidayLines.parse(holidays);
        picker.picked().forEach(holiday -> all.putIfAbsent(holiday.date(), holiday.name()));
        holidays = HolidayLines.text(all.entrySet().stream().map(day -> new Holiday(day.getKey(), day.getValue())));
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

    /** What the calendar was and is, the current revision first. */
    public List<CalendarRow> getRevisions() {
        return levels.calendarRevisions(address());
    }

    private CalendarRow calendar() {
        if (calendar == null && !isNew()) {
            calendar = levels.calendar(address());
        }
        return calendar;
    }

    public String getTimeZone() {
        return timeZone == null && calendar() != null ? calendar().timeZone() : timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    /** One a line: the date, and its name where it has one. */
    public String getHolidays() {
        return isUntouched() ? HolidayLines.text(calendar().holidays().stream()) : holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }

    @Override
    String currentName() {
        return calendar().name();
    }

    @Override
    long currentRevision() {
        return calendar().revision();
    }
}
