package org.clientele.crm.domain.support;

/** Why a clock began to run, to wait, or not to count. */
public enum ClockCause {
    /** The calendar is open; used where no request is involved. */
    BUSINESS_HOURS,
    /** The calendar is closed at that hour. */
    CLOSED_HOURS,
    /** The calendar names that day a holiday. */
    HOLIDAY,
    REQUEST_CREATED,
    /** Someone took the request up again after it had waited. */
    REQUEST_OPENED,
    CUSTOMER_REPLIED,
    /** The agreed date came. */
    SCHEDULE_REACHED,
    WAITING_FOR_CUSTOMER,
    WAITING_FOR_THIRD_PARTY,
    SCHEDULED,
    RESOLVED,
    REOPENED,
    PRIORITY_CHANGED,
    COVER_CHANGED
}
