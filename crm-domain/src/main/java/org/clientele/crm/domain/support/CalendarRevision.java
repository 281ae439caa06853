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
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.Stamp;

/**
 * One revision of a named business calendar. Its hours and holidays never change: a changed calendar is a new revision,
 * and requests keep the one they were measured with, so that no promise is moved behind anybody's back. Of each name one
 * revision is current; new requests take that.
 */
@Entity
@Cacheable
@Table(name = "business_calendar")
public class CalendarRevision extends AggregateRoot {

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "is_current", nullable = false)
    private boolean current;

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
        super(stamp);
        this.name = name;
        this.revision = revision;
        this.current = true;
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
        if (!current) {
            throw new IllegalStateException("Not current: " + recordNumber());
        }
        touch(stamp);
        current = false;
        return new CalendarRevision(name, revision + 1, zone, newHours, newHolidays, stamp);
    }

    /** The value that does the arithmetic. */
    public BusinessCalendar calendar() {
        if (calendar == null) {
            calendar = new BusinessCalendar(ZoneId.of(timeZone), hours, holidays);
        }
        return calendar;
    }

    @Override
    public String recordNumber() {
        return name;
    }

    public String name() {
        return name;
    }

    /** Counted from 1. */
    public int revision() {
        return revision;
    }

    public boolean isCurrent() {
        return current;
    }
}
