package org.clientele.crm.domain.support;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stretch of opening hours within a local day, start inclusive, end exclusive. {@code 24:00} is a legal end, so that
 * a day can be open to its very last second; an interval never crosses midnight (use two days for a night shift).
 *
 * @param startMinute minutes since local midnight, 0 to 1439
 * @param endMinute minutes since local midnight, 1 to 1440, after {@code startMinute}
 */
public record BusinessInterval(int startMinute, int endMinute) implements Comparable<BusinessInterval> {

    /** Minutes from 00:00 to 24:00 on the wall clock. */
    public static final int END_OF_DAY = 24 * 60;

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)|(24:00)");

    public BusinessInterval {
        if (startMinute < 0 || startMinute >= endMinute || endMinute > END_OF_DAY) {
            throw InvalidBusinessHours.endNotAfterStart(format(startMinute), format(endMinute));
        }
    }

    /**
     * Reads two wall clock times such as {@code 08:00} and {@code 24:00}.
     *
     * @throws InvalidBusinessHours when one is not written {@code HH:mm}, or the end is not after the start
     */
    public static BusinessInterval of(String start, String end) {
        return new BusinessInterval(parse(start), parse(end));
    }

    /** The start as {@code HH:mm}. */
    public String start() {
        return format(startMinute);
    }

    /** The end as {@code HH:mm}, {@code 24:00} for the end of the day. */
    public String end() {
        return format(endMinute);
    }

    boolean overlaps(BusinessInterval other) {
        return startMinute < other.endMinute && other.startMinute < endMinute;
    }

    @Override
    public int compareTo(BusinessInterval other) {
        int byStart = Integer.compare(startMinute, other.startMinute);
        return byStart != 0 ? byStart : Integer.compare(endMinute, other.endMinute);
    }

    private static int parse(String time) {
        Matcher matcher = TIME.matcher(time == null ? "" : time);
        if (!matcher.matches()) {
            throw InvalidBusinessHours.notATime(time);
        }
        return matcher.group(3) != null
                ? END_OF_DAY
                : Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
    }

    private static String format(int minute) {
        int hours = Math.floorDiv(minute, 60);
        int minutes = Math.floorMod(minute, 60);
        return (hours < 10 ? "0" : "") + hours + (minutes < 10 ? ":0" : ":") + minutes;
    }
}
