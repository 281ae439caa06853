package org.clientele.crm.service.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.clientele.crm.domain.contract.Entitlement;
import org.clientele.crm.domain.contract.EntitlementState;
import org.clientele.crm.domain.support.CalendarRevision;
import org.clientele.crm.domain.support.Cover;
import org.clientele.crm.domain.support.SlaPlan;
import org.clientele.crm.service.contract.EntitlementQueries;

/**
 * Finds what covers a request: the customer's contracts say which service level holds at that moment, the service level
 * says which calendar measures it. Without a contract the default calendar says what a business day is.
 */
@ApplicationScoped
public class CoverFinder {

    @Inject
    private EntitlementQueries entitlements;

    @Inject
    private SlaRepository levels;

    /**
     * @param customerId the customer's id
     * @param at when the request came in
     * @param reason why somebody asked for it once more, or null
     */
    public Cover find(long customerId, Instant at, String reason) {
        return entitlements
                .find(customerId, null, at)
                .map(found -> of(found.entitlement(), found.state(), reason))
                .orElseGet(() -> Cover.none(levels.defaultCalendar()));
    }

    /** @throws org.clientele.crm.domain.shared.NotFound if there is no such plan */
    public Cover goodwill(String planName, String reason) {
        SlaPlan plan = levels.getPlan(planName);
        return Cover.goodwill(plan, levels.getCalendar(plan.calendarName()), reason);
    }

    private Cover of(Entitlement entitlement, EntitlementState state, String reason) {
        String contract = entitlement.contractNumber();
        return switch (state) {
            case ACTIVE -> covered(entitlement, reason);
            case SUSPENDED -> Cover.suspended(contract, entitlement.lineId(), levels.defaultCalendar());
            case EXPIRED -> Cover.expired(contract, entitlement.lineId(), levels.defaultCalendar());
            case UPCOMING -> Cover.none(levels.defaultCalendar());
        };
    }

    private Cover covered(Entitlement entitlement, String reason) {
        Optional<SlaPlan> plan = Optional.ofNullable(entitlement.slaPlanName()).flatMap(levels::findPlan);
        CalendarRevision calendar =
                plan.map(SlaPlan::calendarName).flatMap(levels::findCalendar).orElseGet(levels::defaultCalendar);
        return Cover.byContract(
                entitlement.contractNumber(), entitlement.lineId(), plan.orElse(null), calendar, reason);
    }
}
