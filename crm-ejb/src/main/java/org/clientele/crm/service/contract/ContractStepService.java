package org.clientele.crm.service.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.clientele.crm.domain.contract.AgreeClause;
import org.clientele.crm.domain.contract.ClauseFixed;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractNotReady;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.NoPlannedTermination;
import org.clientele.crm.domain.contract.RecordSignature;
import org.clientele.crm.domain.contract.SignatureNotExpected;
import org.clientele.crm.domain.contract.TakeStep;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.identity.Assignees;
import org.clientele.crm.service.shared.CurrentCaller;

/**
 * What happens to a written contract: clauses are agreed, it is approved, signed, put in force and ended. Every method
 * throws {@link NotFound} for an unknown number, {@link NotPermitted} if somebody else manages the customer, and
 * {@link StaleData} if the contract is no longer of the expected version (null: the caller does not mind).
 */
@Stateless
@RolesAllowed(Permission.CONTRACT_EDIT)
public class ContractStepService {

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractAccess access;

    @Inject
    private Assignees assignees;

    @Inject
    private Onboarding onboarding;

    @Inject
    private CurrentCaller caller;

    /**
     * Takes the contract to another status. What the calendar has done already counts as done: a contract that became
     * active by itself a moment ago can be asked to become active. The first contract in force takes its customer on.
     *
     * @throws IllegalTransition if no step leads there
     * @throws ContractNotReady if something stands against the step
     * @throws InvalidInput if the step's reason or day is missing or wrong
     * @throws NotPermitted if the caller lacks the permission that the step needs
     */
    @RolesAllowed({Permission.CONTRACT_EDIT, Permission.CONTRACT_APPROVE})
    public ContractDetails takeStep(String number, TakeStep command, Long expectedVersion) {
        Contract contract = contracts.getForChange(number);
        contract.expectVersion(expectedVersion);
        if (!contract.wasBroughtByCalendar(command.to())) {
            access.requireStep(contract, contract.possibleStep(command.to(), caller.stamp()));
            ContractStatus before = contract.status();
            contract.take(command, caller.stamp());
            onboarding.follow(contract, before, caller.stamp());
            contracts.flush();
        }
        return access.details(contract);
    }

    /**
     * Puts another account manager in charge, whatever the contract's status.
     *
     * @param owner user name
     * @throws InvalidInput if there is no such user who can sign in
     */
    public ContractDetails handOver(String number, String owner, Long expectedVersion) {
        Contract contract = open(number, expectedVersion);
        var checks = new FieldChecks();
        checks.required("owner", owner);
        assignees.check(checks, "owner", owner, contract.heading().owner());
        checks.done();
        contract.handOver(owner, caller.stamp());
        return stored(contract);
    }

    /** @throws NoPlannedTermination if none is planned */
    public ContractDetails withdrawTermination(String number, Long expectedVersion) {
        Contract contract = open(number, expectedVersion);
        contract.withdrawTermination(caller.stamp());
        return stored(contract);
    }

    /**
     * Chooses the version of a clause, or notes its acceptance.
     *
     * @throws ClauseFixed if it is too late for that
     */
    public ContractDetails agreeClause(String number, ClauseKind kind, AgreeClause command, Long expectedVersion) {
        Contract contract = open(number, expectedVersion);
        contract.agreeClause(kind, command, caller.stamp());
        return stored(contract);
    }

    /** @throws SignatureNotExpected before approval and after signing */
    public ContractDetails recordSignature(String number, RecordSignature command, Long expectedVersion) {
        Contract contract = open(number, expectedVersion);
        contract.recordSignature(command, caller.stamp());
        return stored(contract);
    }

    /** @throws SignatureNotExpected before approval and after signing */
    public ContractDetails removeSignature(String number, long signatureId, Long expectedVersion) {
        Contract contract = open(number, expectedVersion);
        contract.removeSignature(signatureId, caller.stamp());
        return stored(contract);
    }

    private Contract open(String number, Long expectedVersion) {
        Contract contract = contracts.getForChange(number);
        access.requireChange(contract);
        contract.expectVersion(expectedVersion);
        return contract;
    }

    private ContractDetails stored(Contract contract) {
        contracts.flush();
        return access.details(contract);
    }
}
