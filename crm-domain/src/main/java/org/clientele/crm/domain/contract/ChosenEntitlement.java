package org.clientele.crm.domain.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The entitlement that was found for a customer at a moment, and whether it holds then.
 *
 * <p>When a customer has several, the choice is, in this order: one that holds before one that does not (suspended
 * before expired, and what begins only later counts as no cover); one for the very product asked for before the others;
 * among those that hold the one that expires first, among expired ones the one that expired last; the older contract,
 * the earlier line.
 *
 * @param state {@code ACTIVE}, {@code SUSPENDED} or {@code EXPIRED}
 */
public record ChosenEntitlement(Entitlement entitlement, EntitlementState state) {

    /**
     * @param candidates every entitlement of the customer, ended ones too
     * @param product what the request is about; null if unknown
     * @return empty if the customer has, and had, no cover at all
     */
    public static Optional<ChosenEntitlement> choose(Collection<Entitlement> candidates, String product, Instant at) {
        return candidates.stream()
                .map(candidate -> new ChosenEntitlement(
                        candidate, candidate.stateOn(LocalDate.ofInstant(at, candidate.timeZone()))))
                .filter(cover -> cover.state != EntitlementState.UPCOMING)
                .min(preference(product));
    }

    private static Comparator<ChosenEntitlement> preference(String product) {
        return Comparator.comparing(ChosenEntitlement::state)
                .thenComparing(cover -> !cover.entitlement.product().equalsIgnoreCase(product))
                .thenComparing((one, other) -> byExpiry(one, other))
                .thenComparing(cover -> cover.entitlement.contractNumber())
                .thenComparing(cover -> cover.entitlement.linePosition());
    }

    private static int byExpiry(ChosenEntitlement one, ChosenEntitlement other) {
        var order = Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());
        int earliest = order.compare(one.entitlement.validTo(), other.entitlement.validTo());
        return one.state == EntitlementState.EXPIRED ? -earliest : earliest;
    }

    public boolean holds() {
        return state == EntitlementState.ACTIVE;
    }
}
