package org.clientele.crm.service.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.shared.Stamp;

/**
 * Does with contracts what their dates say. Open to every caller, for it decides by the dates alone and nobody can make
 * it do anything else: called by {@link ContractCalendar}, for which no user has signed in.
 */
@Stateless
@PermitAll
public class ContractCalendarService {

    @Inject
    private ContractRepository contracts;

    @Inject
    private Onboarding onboarding;

    @Inject
    private Clock clock;

    /** Ids of at most {@code limit} contracts for which a date has come, beginning after the given id. */
    public List<Long> dueContracts(long after, int limit) {
        return contracts.dueIds(clock.instant(), after, limit);
    }

    /**
     * Activates, renews, terminates or expires one contract, in a transaction of its own. Exactly once, whoever else
     * tries at the same time: the contract is locked, and those who find it locked leave it.
     *
     * @return whether anything was done
     */
    public boolean followCalendar(long contractId) {
        Instant now = clock.instant();
        return contracts
                .claimDue(contractId, now)
                .map((Contract contract) -> follow(contract, Stamp.system(now)))
                .orElse(false);
    }

    private boolean follow(Contract contract, Stamp stamp) {
        ContractStatus before = contract.status();
        boolean moved = contract.followCalendar(stamp);
        onboarding.follow(contract, before, stamp);
        return moved;
    }
}
