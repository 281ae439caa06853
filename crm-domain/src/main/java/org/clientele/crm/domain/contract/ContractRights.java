package org.clientele.crm.domain.contract;

import java.util.Optional;
import org.clientele.crm.domain.customer.CustomerAccess;
import org.clientele.crm.domain.shared.Username;

/**
 * What a user may do with one contract.
 *
 * @param edit has the permission to edit contracts
 * @param approve has the permission to approve them
 * @param manager user name of the one who manages the customer, when that forbids this user to change the contract;
 *     else null
 */
public record ContractRights(boolean edit, boolean approve, String manager) {

    /**
     * @param edit has the permission to edit contracts
     * @param approve has the permission to approve them
     * @param customers which customers the user may change
     * @param accountManager user name of the customer's account manager; null if nobody manages it
     * @param owner user name of the contract's owner; null for a contract yet to be made
     */
    public static ContractRights of(
            boolean edit, boolean approve, CustomerAccess customers, String accountManager, String owner) {
        boolean own =
                customers.mayChange(accountManager) || customers.username().equals(owner);
        return new ContractRights(edit, approve, own ? null : accountManager);
    }

    /** Whether the user may change the contract at all. */
    public boolean mayChange() {
        return edit && manager == null;
    }

    /** What keeps the user from a step, whatever the contract's state. */
    public Optional<Obstacle> against(Step step) {
        if (step.needsApprover()) {
            return approve ? Optional.empty() : Optional.of(Obstacle.because("needsApprover"));
        }
        return againstChange();
    }

    /** What keeps the user from changing the contract. */
    public Optional<Obstacle> againstChange() {
        if (!edit) {
            return Optional.of(Obstacle.because("needsEditor"));
        }
        return manager == null ? Optional.empty() : Optional.of(Obstacle.because("notYours", new Username(manager)));
    }
}
