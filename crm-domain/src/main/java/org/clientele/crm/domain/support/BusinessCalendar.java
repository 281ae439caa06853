package org.clientele.crm.domain.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Business time: which moments count. A moment counts when, read on the wall clock of the zone, it lies inside an interval
 * of its weekday and its date is no holiday. Everything else follows from that sentence, also where the wall clock jumps:
 * hours skipped by a change to summer time do not count, hours shown twice count twice, a date that a zone leaves out
 * does not exist.
 *
 * <p>Resolution is one second; fractions of a second are dropped from every moment that comes in. Due moments up to
 * {@link #HORIZON_YEARS} years ahead are answered, between 1970 and 2200.
 */
public final class BusinessCalendar {

    /** How far a due moment may lie ahead of its start, in years of 366 days. */
    public static final int HORIZON_YEARS = 10;

    private static final Duration HORIZON = Duration.ofDays(366L * HORIZON_YEARS);
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final ZoneId zone;
    private final WeeklyHours hours;
    private final Map<LocalDate, Holiday> holidays = new TreeMap<>();

    /**
     * @param zone an IANA zone; its rules decide about summer time
     * @param hours the ordinary week
     * @param holidays days closed all day; of two with the same date the first counts
     */
    public BusinessCalendar(ZoneId zone, WeeklyHours hours, Collection<Holiday> holidays) {
        this.zone = zone;
        this.hours = hours;
        holidays.forEach(holiday -> this.holidays.putIfAbsent(holiday.date(), holiday));
    }

    public ZoneId zone() {
        return zone;
    }

    public WeeklyHours hours() {
        return hours;
    }

    /** The holidays by date. */
    public List<Holiday> holidays() {
        return List.copyOf(holidays.values());
    }

    /** As {@link #addBusinessTime}, in minutes. */
    public Due addBusinessMinutes(Instant from, long minutes) {
        if (minutes > HORIZON.toMinutes()) {
            throw new CalendarHorizonExceeded(HORIZON_YEARS);
        }
        return addBusinessTime(from, Duration.ofMinutes(minutes));
    }

    /**
     * Finds when the amount is used up: the <em>earliest</em> moment by which that much business time has passed. Eight
     * hours from 09:00 on a day open to 17:00 are due at 17:00 that day, not when the calendar opens the next morning;
     * and no time at all is due at once, even outside hours.
     *
     * @param from where counting starts
     * @param amount business time, 0 or more, whole seconds
     * @throws CalendarHorizonExceeded when that is more than {@link #HORIZON_YEARS} years away
     */
    public Due addBusinessTime(Instant from, Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Business time runs forward only: " + amount);
        }
        Instant at = checked(from);
        Instant horizon = at.plus(HORIZON);
        long secondsLeft = amount.toSeconds();
        List<ClockSegment> segments = new ArrayList<>();
        while (secondsLeft > 0) {
            if (!at.isBefore(horizon)) {
                throw new CalendarHorizonExceeded(HORIZON_YEARS);
            }
            ClockSegment stretch = stretchAt(at);
            if (stretch.businessSeconds() > secondsLeft) {
                stretch = stretch.extendedTo(at.plusSeconds(secondsLeft));
            }
            secondsLeft -= stretch.businessSeconds();
            append(segments, stretch);
            at = stretch.to();
        }
        return new Due(at, segments);
    }

    /**
     * Explains the time between two moments, without gap or overlap.
     *
     * @return the segments in order; empty when {@code to} is not after {@code from}
     * @throws CalendarHorizonExceeded when one of the moments is before 1970 or after 2199
     */
    public List<ClockSegment> segmentsBetween(Instant from, Instant to) {
        Instant at = checked(from);
        Instant end = checked(to);
        List<ClockSegment> segments = new ArrayList<>();
        while (at.isBefore(end)) {
            ClockSegment stretch = stretchAt(at);
            if (stretch.to().isAfter(end)) {
                stretch = stretch.extendedTo(end);
            }
            append(segments, stretch);
            at = stretch.to();
        }
        return segments;
    }

    /** Business time between two moments; zero when {@code to} is not after {@code from}. */
    public Duration businessTimeBetween(Instant from, Instant to) {
        return Duration.ofSeconds(segmentsBetween(from, to).stream()
                .mapToLong(ClockSegment::businessSeconds)
                .sum());
    }

    /** Whole minutes of {@link #businessTimeBetween}, rounded down. */
    public long businessMinutesBetween(Instant from, Instant to) {
        return businessTimeBetween(from, to).toMinutes();
    }

    /**
     * The end of the n-th business day after the day of {@code from}: midnight, local time, at its end. The day of
     * {@code from} itself does not count; a business day is one with opening hours that is no holiday.
     *
     * @param days 1 or more
     * @throws CalendarHorizonExceeded when there are not enough business days within {@link #HORIZON_YEARS} years
     */
    public Instant endOfBusinessDay(Instant from, int days) {
        LocalDate start = LocalDate.ofInstant(checked(from), zone);
        LocalDate date = start;
        for (int counted = 0; counted < days; ) {
            date = date.plusDays(1);
            if (ChronoUnit.DAYS.between(start, date) > HORIZON.toDays()) {
                throw new CalendarHorizonExceeded(HORIZON_YEARS);
            }
            if (!hours.on(date.getDayOfWeek()).isEmpty() && !holidays.containsKey(date)) {
                counted++;
            }
        }
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * The longest stretch from {@code at} that is surely of one kind: to the next opening or closing, the local midnight,
     * or the next change of the zone's offset, whichever comes first. Within it the offset is constant, which makes wall
     * clock arithmetic exact.
     */
    private ClockSegment stretchAt(Instant at) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        LocalDateTime local = LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, offset);
        LocalDate date = local.toLocalDate();
        List<BusinessInterval> intervals = hours.on(date.getDayOfWeek());
        Holiday holiday = intervals.isEmpty() ? null : holidays.get(date);

        SegmentKind kind = SegmentKind.OUTSIDE_HOURS;
        int endMinute = BusinessInterval.END_OF_DAY;
        if (holiday != null) {
            kind = SegmentKind.HOLIDAY;
        } else {
            int second = local.toLocalTime().toSecondOfDay();
            for (BusinessInterval interval : intervals) {
                if (second < interval.endMinute() * 60) {
                    boolean open = second >= interval.startMinute() * 60;
                    kind = open ? SegmentKind.RUNNING : SegmentKind.OUTSIDE_HOURS;
                    endMinute = open ? interval.endMinute() : interval.startMinute();
                    break;
                }
            }
        }
        Instant end = earlier(
                date.atStartOfDay().plusMinutes(endMinute).toInstant(offset),
                zone.getRules().nextTransition(at));
        return switch (kind) {
            case RUNNING -> new ClockSegment(at, end, kind, ClockCause.BUSINESS_HOURS, null, null);
            case HOLIDAY -> new ClockSegment(at, end, kind, ClockCause.HOLIDAY, holiday.label(), null);
            default -> new ClockSegment(at, end, kind, ClockCause.CLOSED_HOURS, null, null);
        };
    }

    private static Instant earlier(Instant end, ZoneOffsetTransition transition) {
        return transition != null && transition.getInstant().isBefore(end) ? transition.getInstant() : end;
    }

    private static void append(List<ClockSegment> segments, ClockSegment next) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).continuesInto(next)) {
            segments.set(last, segments.get(last).extendedTo(next.to()));
        } else {
            segments.add(next);
        }
    }

    private static Instant checked(Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(LAST)) {
            throw new CalendarHorizonExceeded(HORIZON_YEARS);
        }
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
