package org.clientele.crm.domain.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.Stamp;

/**
 * An agreement with a customer: what it gets, for how long and at which price.
 *
 * <p>It is written as a draft, approved by somebody else than its author, signed by both parties, and is in force from
 * its start date until it expires, is terminated or is followed by another ({@link ContractStatus} holds the table).
 * Its content changes only while it is a draft. Signatures are recorded from approval on; the last one does not by
 * itself make the contract signed, that is a step of its own, so that somebody has looked. Going back to draft voids
 * the signatures. What happens on a date happens in the contract's own time zone ({@link #followCalendar}).
 */
@Entity
@Table(name = "contract")
public class Contract extends AggregateRoot {

    @Column(nullable = false, updatable = false)
    private ContractNumber number;

    @Embedded
    private Heading heading;

    @Embedded
    private Term term;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContractStatus status;

    @Embedded
    private Termination termination;

    @Unaudited("derived from status and dates")
    @Column(name = "calendar_due_at")
    private Instant calendarDueAt;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ContractLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Clause> clauses = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Signature> signatures = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<StepTaken> history = new ArrayList<>();

    /** For JPA. */
    protected Contract() {}

    /** @param content its owner, if absent, becomes the author */
    public Contract(ContractNumber number, Long customerId, DraftContract content, Stamp stamp) {
        super(stamp);
        this.number = Objects.requireNonNull(number);
        status = ContractStatus.DRAFT;
        write(customerId, content, stamp.by());
    }

    /**
     * Writes the draft anew. Lines that carry the id of an existing line change that line; the others are new.
     * @throws ContractLocked unless a draft
     */
    public void revise(Long customerId, DraftContract content, Stamp stamp) {
        if (status != ContractStatus.DRAFT) {
            throw new ContractLocked(number, status);
        }
        touch(stamp);
        write(customerId, content, heading.owner());
    }

    /** Puts another account manager (a user name) in charge, in any status: people change, what is signed stays. */
    public void handOver(String owner, Stamp stamp) {
        touch(stamp);
        heading = heading.ownedBy(owner);
    }

    private void write(Long customerId, DraftContract content, String ownerIfUnnamed) {
        heading = new Heading(customerId, content, ownerIfUnnamed);
        term = content.term();
        ContractLine.rewrite(this, lines, content.lines());
    }

    /**
     * Chooses the version of a clause or notes its acceptance. After the draft only the acceptance can change, and
     * after signing nothing.
     * @throws ClauseFixed if it is too late for that
     * @throws InvalidInput if the acceptance lies further in the future than {@link Clause#CLOCK_SKEW}
     */
    public void agreeClause(ClauseKind kind, AgreeClause command, Stamp stamp) {
        var existing = clause(kind);
        boolean open = status == ContractStatus.DRAFT
                || status.isBeforeSigning() && existing.map(Clause::version).equals(Optional.of(command.version()));
        if (!open) {
            throw new ClauseFixed(number, kind);
        }
        touch(stamp);
        if (existing.isEmpty()) {
            clauses.add(new Clause(this, kind));
        }
        clause(kind).orElseThrow().agree(command, stamp);
    }

    /**
     * @throws SignatureNotExpected before approval and after signing
     * @throws InvalidInput if the day lies in the future, or the same person has signed for that party already
     */
    public void recordSignature(RecordSignature command, Stamp stamp) {
        requireSigning();
        if (signatures.stream().anyMatch(known -> known.isBy(command.party(), command.signer()))) {
            throw new InvalidInput("signer", "error.contract.signedAlready", command.signer());
        }
        touch(stamp);
        signatures.add(new Signature(this, command, stamp));
    }

    /** Takes back a signature that was recorded by mistake. */
    public void removeSignature(long signatureId, Stamp stamp) {
        requireSigning();
        touch(stamp);
        if (!signatures.removeIf(signature -> signature.id() == signatureId)) {
            throw new NotFound("signature", String.valueOf(signatureId));
        }
    }

    private void requireSigning() {
        if (!status.takesSignatures()) {
            throw new SignatureNotExpected(number, status);
        }
    }

    /**
     * Takes the contract to another status, by the one step that leads there.
     * @throws IllegalTransition if no step leads there
     * @throws ContractNotReady if something stands against the step; holds every reason
     * @throws InvalidInput if the step's reason or day is missing or wrong
     */
    public void take(TakeStep command, Stamp stamp) {
        var step = possibleStep(command.to(), stamp);
        if (step.needsReason() && command.reason() == null) {
            throw new InvalidInput("reason", "error.contract.reasonMissing");
        }
        switch (step) {
            case TERMINATE -> terminate(command, stamp);
            case REINSTATE -> reinstate(command, stamp);
            default -> move(step, command.reason(), stamp);
        }
    }

    private void terminate(TakeStep command, Stamp stamp) {
        var today = term.dayOf(stamp.at());
        termination = new Termination(command, term, today);
        if (termination.terminatedOn().isAfter(today)) {
            touch(stamp);
            planCalendar();
        } else {
            move(Step.TERMINATE, command.reason(), stamp);
        }
    }

    /** Takes back a termination planned for a later day. */
    public void withdrawTermination(Stamp stamp) {
        if (!hasPlannedTermination()) {
            throw new NoPlannedTermination(number);
        }
        touch(stamp);
        termination = null;
        planCalendar();
    }

    private void reinstate(TakeStep command, Stamp stamp) {
        if (command.on() == null || command.on().isBefore(term.dayOf(stamp.at()))) {
            throw new InvalidInput("on", "error.contract.newEndNotAhead");
        }
        move(Step.REINSTATE, command.reason(), stamp);
        term = term.until(command.on());
        planCalendar();
    }

    /**
     * Does what the dates say should have happened by now, in order: activates, renews, terminates as planned, expires.
     * @return whether anything was due
     */
    public boolean followCalendar(Stamp stamp) {
        boolean moved = false;
        while (calendarDueAt != null && !calendarDueAt.isAfter(stamp.at())) {
            takeDueStep(stamp);
            moved = true;
        }
        return moved;
    }

    private void takeDueStep(Stamp stamp) {
        if (status == ContractStatus.SIGNED) {
            move(Step.ACTIVATE, null, stamp);
        } else if (termination != null) {
            move(Step.TERMINATE, termination.terminationReason(), stamp);
        } else if (term.renewsItself()) {
            touch(stamp);
            term = term.renewedBeyond(term.dayOf(stamp.at()));
            planCalendar();
        } else {
            move(Step.EXPIRE, null, stamp);
        }
    }

    private void move(Step step, String reason, Stamp stamp) {
        new StepGuards(this, stamp).require(step);
        touch(stamp);
        history.add(new StepTaken(this, step, reason, stamp));
        status = step.to();
        if (status == ContractStatus.DRAFT) {
            signatures.clear();
        }
        planCalendar();
    }

    private void planCalendar() {
        var day = switch (status) {
            case SIGNED -> term.startDate();
            case ACTIVE, SUSPENDED -> lastDay().map(last -> last.plusDays(1)).orElse(null);
            default -> null;
        };
        calendarDueAt = day == null ? null : day.atStartOfDay(term.timeZone()).toInstant();
    }

    /**
     * The step that leads to a status, if it can be taken now.
     * @throws IllegalTransition if no step that a person takes leads there
     * @throws ContractNotReady if something stands against it
     */
    public Step possibleStep(ContractStatus to, Stamp stamp) {
        var guards = new StepGuards(this, stamp);
        return guards.require(guards.stepTo(to));
    }

    /** Whether the calendar, not a person, has brought the contract into the given status. */
    public boolean wasBroughtByCalendar(ContractStatus to) {
        return status == to
                && !history.isEmpty()
                && history.get(history.size() - 1).isByCalendar();
    }

    /** Every step that a person could take from here, each with what stands against it. */
    public List<NextStep> nextSteps(Stamp stamp) {
        return new StepGuards(this, stamp).nextSteps();
    }

    /** The value of the lines, seen on the given day. */
    public ContractValue valueOn(LocalDate day) {
        return ContractValue.of(
                lines.stream().map(ContractLine::terms).toList(),
                term.startDate(),
                lastDay().orElse(null),
                heading.currency(),
                day);
    }

    /** The last day in force: of its termination, else of its term; empty for open-ended. */
    public Optional<LocalDate> lastDay() {
        return terminatedOn().or(term::endDate);
    }

    /** Whether it is still in force, but its termination is decided. */
    public boolean hasPlannedTermination() {
        return termination != null && status.isRunning();
    }

    public Optional<Clause> clause(ClauseKind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).findFirst();
    }

    @Override
    public String recordNumber() {
        return number.value();
    }

    public Heading heading() {
        return heading;
    }

    public Term term() {
        return term;
    }

    public ContractStatus status() {
        return status;
    }

    /** Last day in force of a contract that is, or is going to be, terminated. */
    public Optional<LocalDate> terminatedOn() {
        return Optional.ofNullable(termination).map(Termination::terminatedOn);
    }

    public List<ContractLine> lines() {
        return List.copyOf(lines);
    }

    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    /** The steps taken so far, oldest first. */
    public List<StepTaken> history() {
        return List.copyOf(history);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contract that && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(number);
    }
}
