package org.clientele.crm.domain.support;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.clientele.crm.domain.shared.Stamp;

/** One revision of a named business calendar: its hours and holidays. */
@Entity
@Cacheable
@Table(name = "business_calendar")
public class CalendarRevision extends Revision {

    @Column(name = "time_zone", nullable = false, updatable = false)
    private String timeZone;

    @Column(name = "hours", nullable = false, updatable = false)
    private WeeklyHours hours;

    @ElementCollection
    @CollectionTable(name = "business_calendar_holiday", joinColumns = @JoinColumn(name = "calendar_id"))
    private List<Holiday> holidays = new ArrayList<>();

    @Transient
    private BusinessCalendar calendar;

    /** For JPA. */
    protected CalendarRevision() {}

    private CalendarRevision(
            String name, int revision, ZoneId zone, WeeklyHours hours, Collection<Holiday> holidays, Stamp stamp) {
        super(name, revision, stamp);
        this.timeZone = zone.getId();
        this.hours = hours;
        this.holidays.addAll(new BusinessCalendar(zone, hours, holidays).holidays());
    }

    /** The first revision of a new calendar. */
    public static CalendarRevision first(
            String name, ZoneId zone, WeeklyHours hours, Collection<Holiday> holidays, Stamp stamp) {
        return new CalendarRevision(name, 1, zone, hours, holidays, stamp);
    }

    /**
     * Makes the next revision, which takes this one's place.
     *
     * @throws IllegalStateException when this one is not current
     */
    public CalendarRevision revise(ZoneId zone, WeeklyHours newHours, Collection<Holiday> newHolidays, Stamp stamp) {
        return new CalendarRevision(name(), giveWay(stamp), zone, newHours, newHolidays, stamp);
    }

    /** The value that does the arithmetic. */
    public BusinessCalendar calendar() {
        if (calendar == null) {
            calendar = new BusinessCalendar(ZoneId.of(timeZone), hours, holidays);
        }
        return calendar;
    }
}
