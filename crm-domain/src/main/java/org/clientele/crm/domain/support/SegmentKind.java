package org.clientele.crm.domain.support;

/** What a clock did during a stretch of time. */
public enum SegmentKind {
    /** Business time that counts. */
    RUNNING,
    /** The clock was stopped because somebody else had to act; nothing counts. */
    PAUSED,
    /** The calendar is closed at that hour of the week. */
    OUTSIDE_HOURS,
    /** The calendar is closed for the whole local day. */
    HOLIDAY
}
