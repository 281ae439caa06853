package org.clientele.crm.bench.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.clientele.crm.bench.data.Sizes.Kind;

/**
 * One contract with its dates. Two lines: what is sold, and in three of four contracts support by an SLA plan.
 *
 * @param end last day of the term, after as many renewals as have happened by now
 * @param terminated last day in force of a terminated contract, else null
 */
record Contract(
        int place,
        int customer,
        String status,
        LocalDate start,
        int termMonths,
        String renewal,
        int renewals,
        LocalDate end,
        LocalDate terminated,
        int noticeDays) {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final double SKEW = 1.5;
    private static final List<Integer> TERMS = List.of(12, 12, 24, 36);
    private static final List<Integer> NOTICE = List.of(30, 60, 90);
    private static final List<String> AHEAD =
            List.of("DRAFT", "DRAFT", "IN_APPROVAL", "APPROVED", "OUT_FOR_SIGNATURE", "SIGNED", "SIGNED", "CANCELLED");

    static Contract of(int place, Sizes sizes, Instant now) {
        Chance chance = new Chance("contract", place);
        int customer = Customers.ofRank(chance.skewed(sizes.customers(), SKEW), sizes);
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        int term = chance.pick(TERMS);
        int notice = chance.pick(NOTICE);
        int fate = chance.between(0, 99);
        if (fate < 64) {
            LocalDate start = day(today.minusDays(chance.between(40, 1_800)));
            int renewals = renewals(start, term, today);
            LocalDate end = lastDay(start, term + 12 * renewals);
            String status = fate < 62 ? "ACTIVE" : "SUSPENDED";
            return new Contract(place, customer, status, start, term, "AUTO", renewals, end, null, notice);
        }
        if (fate < 88) {
            LocalDate start = day(today.minusMonths(term + 1L).minusDays(chance.between(5, 700)));
            LocalDate end = lastDay(start, term);
            LocalDate terminated = fate < 82 ? null : start.plusDays(chance.between(30, term * 28));
            String status = fate < 82 ? "EXPIRED" : "TERMINATED";
            return new Contract(place, customer, status, start, term, "NONE", 0, end, terminated, notice);
        }
        LocalDate start = day(today.plusDays(chance.between(35, 120)));
        LocalDate end = lastDay(start, term);
        return new Contract(place, customer, chance.pick(AHEAD), start, term, "MANUAL", 0, end, null, notice);
    }

    /** A day that every month has. */
    private static LocalDate day(LocalDate date) {
        return date.withDayOfMonth(Math.min(date.getDayOfMonth(), 28));
    }

    private static LocalDate lastDay(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }

    private static int renewals(LocalDate start, int term, LocalDate today) {
        int renewals = 0;
        while (lastDay(start, term + 12 * renewals).isBefore(today)) {
            renewals++;
        }
        return renewals;
    }

    String number() {
        return "CT-%04d-%04d".formatted(created().getYear(), place + 1);
    }

    LocalDate created() {
        return start.minusDays(isBeforeSigning() ? 125 : 150);
    }

    Instant createdAt() {
        return at(created());
    }

    /** When the last signature was given. */
    Instant signedAt() {
        return at(start.minusDays(130));
    }

    Instant updatedAt() {
        return switch (status) {
            case "EXPIRED" -> at(end.plusDays(1));
            case "TERMINATED" -> at(terminated.plusDays(1));
            case "ACTIVE", "SUSPENDED" -> at(start);
            default -> createdAt();
        };
    }

    private static Instant at(LocalDate day) {
        return day.atTime(8, 30).toInstant(ZoneOffset.UTC);
    }

    boolean isBeforeSigning() {
        return switch (status) {
            case "DRAFT", "IN_APPROVAL", "APPROVED", "OUT_FOR_SIGNATURE", "CANCELLED" -> true;
            default -> false;
        };
    }

    boolean isAgreed() {
        return !status.equals("DRAFT") && !status.equals("CANCELLED");
    }

    /** When its calendar has something to do next; null for never. */
    Instant calendarDue() {
        return switch (status) {
            case "SIGNED" -> start.atStartOfDay(ZONE).toInstant();
            case "ACTIVE", "SUSPENDED" -> end.plusDays(1).atStartOfDay(ZONE).toInstant();
            default -> null;
        };
    }

    LocalDate noticeDeadline() {
        return end.minusDays(noticeDays);
    }

    boolean hasSupport() {
        return place % 4 != 0;
    }

    long supportLine() {
        return Kind.LINE.id(place, 2, 1);
    }

    /** The place of the SLA plan of its support line. */
    int plan() {
        return place % ServiceLevels.PLANS.size();
    }

    boolean isOrWasInForce(LocalDate day) {
        boolean everInForce = switch (status) {
            case "ACTIVE", "EXPIRED", "TERMINATED" -> true;
            default -> false;
        };
        return everInForce && !day.isBefore(start);
    }

    boolean hasEnded(LocalDate day) {
        return day.isAfter(terminated == null ? end : terminated);
    }

    BigDecimal quantity() {
        return BigDecimal.valueOf(4L + place % 417);
    }

    BigDecimal unitPrice() {
        return BigDecimal.valueOf(600L + place * 37L % 4_300, 2);
    }
}
