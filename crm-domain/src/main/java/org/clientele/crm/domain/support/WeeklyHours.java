package org.clientele.crm.domain.support;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The opening hours of an ordinary week: per weekday any number of intervals that do not overlap, kept in order. Intervals
 * may touch. At least one weekday is open.
 */
public final class WeeklyHours {

    /** More stretches than this in one day are a mistake, not a lunch break. */
    public static final int MAX_INTERVALS_PER_DAY = 24;

    private final Map<DayOfWeek, List<BusinessInterval>> days;

    /**
     * @param days intervals per weekday, in any order; a weekday that is missing or empty is closed
     * @throws InvalidBusinessHours when intervals of a day overlap, are too many, or no day has any
     */
    public WeeklyHours(Map<DayOfWeek, List<BusinessInterval>> days) {
        EnumMap<DayOfWeek, List<BusinessInterval>> sorted = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, intervals) -> {
            if (!intervals.isEmpty()) {
                sorted.put(day, checked(day, intervals));
            }
        });
        if (sorted.isEmpty()) {
            throw InvalidBusinessHours.none();
        }
        this.days = Collections.unmodifiableMap(sorted);
    }

    /** Every hour of every day. */
    public static WeeklyHours aroundTheClock() {
        EnumMap<DayOfWeek, List<BusinessInterval>> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, List.of(new BusinessInterval(0, BusinessInterval.END_OF_DAY)));
        }
        return new WeeklyHours(all);
    }

    /**
     * Reads what {@link #toText} wrote, for example {@code MONDAY=08:00-12:00,13:00-17:00;FRIDAY=08:00-24:00}.
     *
     * @throws InvalidBusinessHours as the constructor does
     */
    public static WeeklyHours parse(String text) {
        EnumMap<DayOfWeek, List<BusinessInterval>> parsed = new EnumMap<>(DayOfWeek.class);
        for (String day : text.split(";")) {
            String[] nameAndHours = day.split("=", 2);
            List<BusinessInterval> intervals = new ArrayList<>();
            for (String interval : nameAndHours[1].split(",")) {
                String[] ends = interval.split("-", 2);
                intervals.add(BusinessInterval.of(ends[0], ends[1]));
            }
            parsed.put(DayOfWeek.valueOf(nameAndHours[0]), intervals);
        }
        return new WeeklyHours(parsed);
    }

    /** One line that {@link #parse} reads back; weekdays in order, closed ones left out. */
    public String toText() {
        return days.entrySet().stream()
                .map(day -> day.getKey() + "="
                        + day.getValue().stream()
                                .map(interval -> interval.start() + "-" + interval.end())
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    /** The open weekdays in order, each with its intervals in order. */
    public Map<DayOfWeek, List<BusinessInterval>> days() {
        return days;
    }

    /** The intervals of that weekday in order; empty when it is closed. */
    public List<BusinessInterval> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }

    private static List<BusinessInterval> checked(DayOfWeek day, List<BusinessInterval> intervals) {
        if (intervals.size() > MAX_INTERVALS_PER_DAY) {
            throw InvalidBusinessHours.tooMany(day, MAX_INTERVALS_PER_DAY);
        }
        List<BusinessInterval> sorted = intervals.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw InvalidBusinessHours.overlapping(day, sorted.get(i - 1), sorted.get(i));
            }
        }
        return sorted;
    }
}
