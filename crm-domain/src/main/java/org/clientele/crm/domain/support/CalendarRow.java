package org.clientele.crm.domain.support;

import java.time.Instant;
import java.util.List;

/** A revision of a business calendar. */
public record CalendarRow(
        String name,
        int revision,
        String timeZone,
        WeeklyHours hours,
        List<Holiday> holidays,
        Instant createdAt,
        String createdBy) {

    public static CalendarRow of(CalendarRevision revision) {
        BusinessCalendar calendar = revision.calendar();
        return new CalendarRow(
                revision.name(),
                revision.revision(),
                calendar.zone().getId(),
                calendar.hours(),
                calendar.holidays(),
                revision.createdAt(),
                revision.createdBy());
    }
}
