package org.clientele.crm.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.clientele.crm.bench.data.Sizes.Kind;

/**
 * One support request with its moments.
 *
 * @param cover the contract with support at that time, or once before; null for none
 * @param answered when we first told the customer something; null while it is new
 * @param rested when it was resolved, or began to wait
 * @param closed when it was closed by itself; null while it is not
 */
record Request(
        int place,
        int customer,
        String status,
        int impact,
        int urgency,
        Contract cover,
        boolean covered,
        Instant created,
        Instant answered,
        Instant rested,
        Instant reopenUntil,
        Instant closed) {

    static final List<String> OPEN = List.of(
            "NEW",
            "NEW",
            "OPEN",
            "OPEN",
            "OPEN",
            "OPEN",
            "PENDING_CUSTOMER",
            "PENDING_CUSTOMER",
            "ON_HOLD",
            "SCHEDULED");

    private static final Duration FIVE_YEARS = Duration.ofDays(1_826);
    private static final int REOPEN_DAYS = 6;

    /** @param contracts those with support, by customer */
    static Request of(int place, Sizes sizes, Instant now, List<List<Contract>> contracts) {
        Chance chance = new Chance("request", place);
        int rank = chance.skewed(sizes.customers(), Customers.SKEW_OF_REQUESTS);
        int customer = Customers.ofRank(rank, sizes);
        int fromTheEnd = sizes.requests() - 1 - place;
        double age = Math.pow((fromTheEnd + 0.5) / sizes.requests(), 1.5);
        Instant created = now.minusSeconds(60 + (long) (age * FIVE_YEARS.toSeconds()));
        boolean open = fromTheEnd % 2 == 0 && fromTheEnd / 2 < sizes.openRequests();
        String status = open ? chance.pick(OPEN) : null;
        long left = ChronoUnit.SECONDS.between(created, now);
        Instant answered =
                "NEW".equals(status) ? null : created.plusSeconds(Math.min(left / 3, chance.skewed(30_000, 2) + 60));
        Instant rested =
                answered == null ? null : answered.plusSeconds(Math.min(left / 3, chance.skewed(500_000, 3) + 600));
        Instant reopenUntil = open ? null : midnightAfter(rested);
        boolean closed = !open && reopenUntil.isBefore(now);
        LocalDate day = LocalDate.ofInstant(created, Contract.ZONE);
        Contract cover = cover(contracts.get(customer), day);
        return new Request(
                place,
                customer,
                open ? status : closed ? "CLOSED" : "RESOLVED",
                chance.between(0, 2),
                chance.between(0, 2),
                cover,
                cover != null && !cover.hasEnded(day),
                created,
                answered,
                rested,
                reopenUntil,
                closed ? reopenUntil : null);
    }

    private static Instant midnightAfter(Instant resolved) {
        return LocalDate.ofInstant(resolved, ZoneOffset.UTC)
                .plusDays(REOPEN_DAYS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static Contract cover(List<Contract> contracts, LocalDate day) {
        Contract ended = null;
        for (Contract contract : contracts) {
            if (contract.isOrWasInForce(day)) {
                if (!contract.hasEnded(day)) {
                    return contract;
                }
                ended = contract;
            }
        }
        return ended;
    }

    long id() {
        return Kind.REQUEST.id(place);
    }

    String number() {
        return "SR-%d-%06d".formatted(created.atZone(ZoneOffset.UTC).getYear(), place + 1);
    }

    /** Place of the priority, the most urgent first. */
    int priority() {
        return Math.min(impact + urgency, 3);
    }

    boolean isOpen() {
        return OPEN.contains(status);
    }

    /** Who works on it; null for nobody. */
    String owner() {
        return status.equals("NEW") && place % 3 == 0 ? null : agent();
    }

    String agent() {
        return Users.any(new Chance("agent", place));
    }

    Instant updated() {
        return closed != null ? closed : rested != null ? rested : created;
    }

    boolean isResolutionPaused() {
        return status.equals("PENDING_CUSTOMER") || status.equals("SCHEDULED");
    }

    Instant firstResponseDue() {
        return created.plus(Duration.ofMinutes(ServiceLevels.firstResponseMinutes(cover.plan(), priority())));
    }

    Instant resolutionDue() {
        return created.plus(Duration.ofMinutes(ServiceLevels.resolutionMinutes(cover.plan(), priority())));
    }

    /** How many messages it has; three on average. */
    int messages() {
        return status.equals("NEW") ? 1 : 1 + new Chance("messages", place).between(0, 4);
    }
}
