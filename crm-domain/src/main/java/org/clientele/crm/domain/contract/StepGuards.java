package org.clientele.crm.domain.contract;

import static org.clientele.crm.domain.contract.Obstacle.because;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.Stamp;

/** What stands against a step, each reason its own. {@link Contract} refuses by it, the page explains by it. */
final class StepGuards {

    private final Contract contract;
    private final Stamp stamp;

    StepGuards(Contract contract, Stamp stamp) {
        this.contract = contract;
        this.stamp = stamp;
    }

    List<NextStep> nextSteps() {
        return Step.byHandFrom(contract.status()).stream()
                .map(step -> new NextStep(step, against(step)))
                .toList();
    }

    /** The statuses that could be reached now. */
    List<ContractStatus> allowed() {
        return nextSteps().stream()
                .filter(NextStep::allowed)
                .map(next -> next.step().to())
                .toList();
    }

    /** @throws IllegalTransition if no step that a person takes leads to that status */
    Step stepTo(ContractStatus to) {
        return Step.between(contract.status(), to)
                .filter(Step::byHand)
                .orElseThrow(() -> new IllegalTransition(contract.recordNumber(), contract.status(), to, allowed()));
    }

    /** @throws ContractNotReady if anything stands against the step */
    Step require(Step step) {
        var obstacles = against(step);
        if (!obstacles.isEmpty()) {
            throw new ContractNotReady(obstacles, allowed());
        }
        return step;
    }

    private List<Obstacle> against(Step step) {
        return switch (step) {
            case SUBMIT -> againstSubmission();
            case APPROVE -> againstApproval();
            case SIGN -> againstSigning();
            case ACTIVATE ->
                unless(
                        contract.term().hasStarted(today()),
                        "startsLater",
                        contract.term().startDate());
            case REINSTATE ->
                unless(
                        TermPhase.of(contract.term(), null, today()) == TermPhase.GRACE,
                        "graceOver",
                        TermPhase.GRACE_DAYS);
            case EXPIRE -> unless(contract.term().hasEnded(today()), "notEnded");
            case REJECT, SEND_FOR_SIGNATURE, DECLINE, SUSPEND, RESUME, TERMINATE, CANCEL, SUCCEED -> List.of();
        };
    }

    private List<Obstacle> againstSubmission() {
        var obstacles = new ArrayList<>(unless(!contract.lines().isEmpty(), "noLines"));
        for (var kind : ClauseKind.values()) {
            obstacles.addAll(unless(contract.clause(kind).isPresent(), "clauseMissing." + kind));
        }
        return obstacles;
    }

    private List<Obstacle> againstApproval() {
        if (stamp.by().equals(contract.createdBy())) {
            return List.of(because("approverIsAuthor"));
        }
        var submission = contract.history().stream()
                .filter(taken -> taken.step() == Step.SUBMIT)
                .reduce((earlier, later) -> later);
        return unless(
                submission.filter(step -> stamp.by().equals(step.takenBy())).isEmpty(), "approverIsSubmitter");
    }

    private List<Obstacle> againstSigning() {
        var obstacles = new ArrayList<Obstacle>();
        for (var party : SignatureParty.values()) {
            boolean signed = contract.signatures().stream().anyMatch(signature -> signature.party() == party);
            obstacles.addAll(unless(signed, "signatureMissing." + party));
        }
        for (var kind : ClauseKind.values()) {
            boolean accepted = contract.clause(kind).filter(Clause::isAccepted).isPresent();
            obstacles.addAll(unless(accepted, "clausePending." + kind));
        }
        return obstacles;
    }

    private LocalDate today() {
        return contract.term().dayOf(stamp.at());
    }

    private static List<Obstacle> unless(boolean fulfilled, String reason, Object... arguments) {
        return fulfilled ? List.of() : List.of(because(reason, arguments));
    }
}
