package org.clientele.crm.domain.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.domain.shared.Stamp;

/**
 * A contract as its page and the API show it, read in one go.
 *
 * @param lastDay last day in force: of its termination, else of its term; null for open-ended
 * @param nextEndDate last day of the renewal that would follow; null unless it renews itself
 * @param phase where {@code today} lies in its dates
 * @param today the reader's now as a day in the contract's time zone
 * @param nextSteps every step that follows from its status, with what stands against it for the reader
 * @param change what keeps the reader from changing it at all; null if nothing does
 */
public record ContractDetails(
        String number,
        long version,
        ContractStatus status,
        Customer customer,
        String title,
        String description,
        String owner,
        String currency,
        Term term,
        LocalDate trialEndDate,
        LocalDate lastDay,
        LocalDate nextEndDate,
        TermPhase phase,
        LocalDate today,
        boolean terminationPlanned,
        LocalDate terminatedOn,
        ContractValue value,
        List<Line> lines,
        List<ClauseState> clauses,
        List<Signed> signatures,
        List<Taken> history,
        List<NextStep> nextSteps,
        Obstacle change,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /** Whom the contract is with. */
    public record Customer(String number, String name, String accountManager) {}

    /**
     * One line with what is computed from it.
     *
     * @param net net amount of one billing period, or of the whole when billed once
     * @param monthlyNet a twelfth of the annual net amount; null unless recurring
     */
    public record Line(long id, int position, LineTerms terms, Money net, Money monthlyNet) {

        /** Price of a unit with at least the currency's decimals. */
        public BigDecimal unitPrice() {
            var price = terms.unitPrice().stripTrailingZeros();
            return price.setScale(Math.max(price.scale(), net.amount().scale()));
        }

        public BigDecimal quantity() {
            return plain(terms.quantity());
        }

        public BigDecimal discountPercent() {
            return plain(terms.discountPercent());
        }

        private static BigDecimal plain(BigDecimal number) {
            var stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** One of the three clauses; all but the kind are null while it is not chosen, the last two while it is pending. */
    public record ClauseState(ClauseKind kind, String version, String acceptedBy, Instant acceptedAt) {

        public boolean chosen() {
            return version != null;
        }

        public boolean accepted() {
            return acceptedAt != null;
        }
    }

    /** One signature. */
    public record Signed(
            long id, SignatureParty party, String signer, String title, LocalDate signedDate, SignatureMethod method) {}

    /** One step of the past. */
    public record Taken(Step step, String reason, Instant takenAt, String takenBy) {}

    public static ContractDetails of(Contract contract, Customer customer, ContractRights rights, Stamp reader) {
        var term = contract.term();
        var heading = contract.heading();
        var today = term.dayOf(reader.at());
        return new ContractDetails(
                contract.recordNumber(),
                contract.version(),
                contract.status(),
                customer,
                heading.title(),
                heading.description().orElse(null),
                heading.owner(),
                heading.currency(),
                term,
                heading.trialEndDate().orElse(null),
                contract.lastDay().orElse(null),
                nextEnd(term),
                TermPhase.of(term, heading.trialEndDate().orElse(null), today),
                today,
                contract.hasPlannedTermination(),
                contract.terminatedOn().orElse(null),
                contract.valueOn(today),
                contract.lines().stream()
                        .map(line -> line(line, heading.currency()))
                        .toList(),
                Arrays.stream(ClauseKind.values())
                        .map(kind -> clause(contract, kind))
                        .toList(),
                contract.signatures().stream().map(ContractDetails::signed).toList(),
                contract.history().stream().map(ContractDetails::taken).toList(),
                contract.nextSteps(reader).stream()
                        .map(next -> forReader(next, rights))
                        .toList(),
                rights.againstChange().orElse(null),
                contract.createdAt(),
                contract.createdBy(),
                contract.updatedAt(),
                contract.updatedBy());
    }

    /** Whether the reader may write the content anew: it is a draft, and nothing keeps the reader from changing it. */
    public boolean editable() {
        return status == ContractStatus.DRAFT && change == null;
    }

    /** Whether the reader may record or remove a signature now. */
    public boolean takesSignatures() {
        return status.takesSignatures() && change == null;
    }

    /** Whether the reader may choose or accept clauses now. */
    public boolean takesClauses() {
        return status.isBeforeSigning() && change == null;
    }

    /** The statuses that the reader could take the contract to now. */
    public List<ContractStatus> allowed() {
        return nextSteps.stream()
                .filter(NextStep::allowed)
                .map(next -> next.step().to())
                .toList();
    }

    /** When a step was last taken. */
    public Optional<Taken> last(Step step) {
        return history.stream().filter(taken -> taken.step() == step).reduce((earlier, later) -> later);
    }

    /** What can be expected of support: the support lines. */
    public List<Line> entitlements() {
        return lines.stream()
                .filter(line -> line.terms().kind() == LineKind.SUPPORT)
                .toList();
    }

    public ZoneId timeZone() {
        return term.timeZone();
    }

    private static NextStep forReader(NextStep next, ContractRights rights) {
        var forbidden = rights.against(next.step());
        return new NextStep(
                next.step(),
                Stream.concat(forbidden.stream(), next.obstacles().stream()).toList());
    }

    private static LocalDate nextEnd(Term term) {
        return term.renewsItself()
                ? term.endDate()
                        .flatMap(end -> term.renewedBeyond(end.plusDays(1)).endDate())
                        .orElse(null)
                : null;
    }

    private static Line line(ContractLine line, String currency) {
        var terms = line.terms();
        var monthly = terms.isRecurring() ? ContractValue.monthly(terms.annualNet(currency)) : null;
        return new Line(line.id() == null ? 0 : line.id(), line.position(), terms, terms.net(currency), monthly);
    }

    private static ClauseState clause(Contract contract, ClauseKind kind) {
        return contract.clause(kind)
                .map(clause -> new ClauseState(kind, clause.version(), clause.acceptedBy(), clause.acceptedAt()))
                .orElse(new ClauseState(kind, null, null, null));
    }

    private static Signed signed(Signature signature) {
        return new Signed(
                signature.id() == null ? 0 : signature.id(),
                signature.party(),
                signature.signer(),
                signature.title(),
                signature.signedDate(),
                signature.method());
    }

    private static Taken taken(StepTaken step) {
        return new Taken(step.step(), step.reason(), step.takenAt(), step.takenBy());
    }
}
