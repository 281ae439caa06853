package org.clientele.crm.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clientele.crm.domain.contract.ContractFixture.START;
import static org.clientele.crm.domain.contract.ContractFixture.aContract;
import static org.clientele.crm.domain.contract.ContractFixture.at;
import static org.clientele.crm.domain.contract.ContractFixture.eva;
import static org.clientele.crm.domain.contract.ContractFixture.noon;
import static org.clientele.crm.domain.contract.ContractFixture.nora;
import static org.clientele.crm.domain.contract.ContractFixture.supportLine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    private static final LocalDate BEFORE = START.minusDays(10);
    private static final LocalDate END = LocalDate.of(2027, 10, 31);

    private static List<String> obstacles(ContractStatus to, Contract contract, Stamp stamp) {
        return contract.nextSteps(stamp).stream()
                .filter(next -> next.step().to() == to)
                .flatMap(next -> next.obstacles().stream())
                .map(Obstacle::key)
                .toList();
    }

    private static Set<ContractStatus> allowed(Contract contract, Stamp stamp) {
        return contract.nextSteps(stamp).stream()
                .filter(NextStep::allowed)
                .map(next -> next.step().to())
                .collect(Collectors.toSet());
    }

    private static AgreeClause accepted(String version) {
        return new AgreeClause(version, "Jens Roth", noon(BEFORE));
    }

    private static RecordSignature signature(SignatureParty party, LocalDate day) {
        return new RecordSignature(party, "Birgit Hahn", "Head of purchasing", day, SignatureMethod.PAPER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RENEWED")
    void isHandedOverInAnyStatusAndStaysAsItIs(ContractStatus status) {
        var contract = aContract().in(status);
        Heading before = contract.heading();

        contract.handOver("eva", nora(START));

        assertThat(contract.heading().owner()).isEqualTo("eva");
        assertThat(contract.status()).isEqualTo(status);
        assertThat(contract.heading())
                .usingRecursiveComparison()
                .ignoringFields("owner")
                .isEqualTo(before);
    }

    @Nested
    class AnyPairOfStatuses {

        static Stream<Arguments> everyPair() {
            return Stream.of(ContractStatus.values())
                    .filter(from -> from != ContractStatus.RENEWED)
                    .flatMap(from -> Stream.of(ContractStatus.values()).map(to -> Arguments.of(from, to)));
        }

        @ParameterizedTest
        @MethodSource("everyPair")
        void isRefusedAsATransitionUnlessAPersonMayTakeIt(ContractStatus from, ContractStatus to) {
            var contract = aContract().in(from);
            boolean exists = Step.between(from, to).filter(Step::byHand).isPresent();

            var refusal = catchThrowableOfType(
                    IllegalTransition.class, () -> contract.take(new TakeStep(to, "Why not", START), eva(START)));

            if (!exists) {
                assertThat(refusal).isExactlyInstanceOf(IllegalTransition.class);
                assertThat(contract.status()).isEqualTo(from);
            } else {
                assertThat(refusal == null || refusal instanceof ContractNotReady)
                        .isTrue();
            }
        }

        @Test
        void tellsWhatWouldBePossibleInstead() {
            var contract = aContract().in(ContractStatus.ACTIVE);

            var refusal = catchThrowableOfType(
                    IllegalTransition.class,
                    () -> contract.take(new TakeStep(ContractStatus.DRAFT, "Back", null), nora(START)));

            assertThat(refusal.allowed()).containsExactlyInAnyOrder("SUSPENDED", "TERMINATED");
        }
    }

    @Nested
    class Submitting {

        @Test
        void isRefusedWithEveryReasonWhileSomethingIsMissing() {
            var contract = aContract().lines().draft();
            contract.agreeClause(ClauseKind.BILLING_INFORMATION, accepted("2"), nora(BEFORE));

            var refusal = catchThrowableOfType(
                    ContractNotReady.class, () -> contract.take(TakeStep.to(ContractStatus.IN_APPROVAL), nora(BEFORE)));

            assertThat(refusal.obstacles())
                    .extracting(Obstacle::key)
                    .containsExactly(
                            "error.contract.noLines",
                            "error.contract.clauseMissing.TERMS_OF_SERVICE",
                            "error.contract.clauseMissing.PRIVACY_ACKNOWLEDGEMENT");
            assertThat(refusal.allowed()).containsExactly("CANCELLED");
            assertThat(contract.status()).isEqualTo(ContractStatus.DRAFT);
        }

        @Test
        void needsTheClausesChosenButNotYetAccepted() {
            var contract = aContract().draft();
            for (var kind : ClauseKind.values()) {
                contract.agreeClause(kind, new AgreeClause("3", null, null), nora(BEFORE));
            }

            contract.take(TakeStep.to(ContractStatus.IN_APPROVAL), nora(BEFORE));

            assertThat(contract.status()).isEqualTo(ContractStatus.IN_APPROVAL);
        }
    }

    @Nested
    class Approving {

        @Test
        void isRefusedToTheAuthorWhoeverSubmitted() {
            assertThat(obstacles(ContractStatus.APPROVED, aContract().in(ContractStatus.IN_APPROVAL), nora(BEFORE)))
                    .containsExactly("error.contract.approverIsAuthor");
        }

        @Test
        void isRefusedToWhoSubmittedWhoeverWroteIt() {
            var contract = aContract().in(ContractStatus.IN_APPROVAL);
            contract.take(new TakeStep(ContractStatus.DRAFT, "Too cheap", null), eva(BEFORE));
            contract.take(TakeStep.to(ContractStatus.IN_APPROVAL), eva(BEFORE));

            assertThat(obstacles(ContractStatus.APPROVED, contract, eva(BEFORE)))
                    .containsExactly("error.contract.approverIsSubmitter");
            assertThat(obstacles(ContractStatus.APPROVED, contract, at(BEFORE, "admin")))
                    .isEmpty();
        }

        @Test
        void isRemembered() {
            var contract = aContract().in(ContractStatus.APPROVED);

            var last = contract.history().get(contract.history().size() - 1);
            assertThat(last.step()).isEqualTo(Step.APPROVE);
            assertThat(last.takenBy()).isEqualTo("eva");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IN_APPROVAL, DRAFT",
        "IN_APPROVAL, CANCELLED",
        "DRAFT, CANCELLED",
        "OUT_FOR_SIGNATURE, DRAFT",
        "ACTIVE, SUSPENDED",
        "ACTIVE, TERMINATED",
        "SUSPENDED, TERMINATED"
    })
    void needsAReasonWhereTheTableSaysSo(ContractStatus from, ContractStatus to) {
        var contract = aContract().in(from);

        assertThatThrownBy(() -> contract.take(TakeStep.to(to), nora(START))).isInstanceOf(InvalidInput.class);
        assertThat(contract.status()).isEqualTo(from);

        contract.take(new TakeStep(to, "Good reason", null), nora(START));
        assertThat(contract.status()).isEqualTo(to);
        assertThat(contract.history().get(contract.history().size() - 1).reason())
                .isEqualTo("Good reason");
    }

    @Nested
    class Content {

        @Test
        void changesInADraftKeepingTheLinesThatAreNamed() {
            var contract = aContract()
                    .lines(supportLine("Gold", "1000"), supportLine("Silver", "500"))
                    .draft();

            contract.revise(2L, aContract().lines(supportLine("Bronze", "100")).content(), nora(BEFORE));

            assertThat(contract.heading().customerId()).isEqualTo(2L);
            assertThat(contract.heading().owner()).isEqualTo("nora");
            assertThat(contract.lines())
                    .extracting(line -> line.terms().product())
                    .containsExactly("Bronze");
            assertThat(contract.lines().get(0).position()).isEqualTo(1);
            assertThat(contract.updatedAt()).isEqualTo(noon(BEFORE));
        }

        @ParameterizedTest
        @EnumSource(
                value = ContractStatus.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"DRAFT", "RENEWED"})
        void isLockedAfterwards(ContractStatus status) {
            var contract = aContract().in(status);

            assertThatThrownBy(() -> contract.revise(1L, aContract().content(), nora(START)))
                    .isInstanceOf(ContractLocked.class);
        }

        @Test
        void cannotBeChangedThroughItsCollections() {
            var contract = aContract().draft();

            assertThatThrownBy(() -> contract.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> contract.signatures().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> contract.history().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Clauses {

        @Test
        void canChangeVersionInADraft() {
            var contract = aContract().draft();
            contract.agreeClause(ClauseKind.TERMS_OF_SERVICE, accepted("3"), nora(BEFORE));
            contract.agreeClause(ClauseKind.TERMS_OF_SERVICE, new AgreeClause("4", null, null), nora(BEFORE));

            var clause = contract.clause(ClauseKind.TERMS_OF_SERVICE).orElseThrow();
            assertThat(clause.version()).isEqualTo("4");
            assertThat(clause.isAccepted()).isFalse();
        }

        @ParameterizedTest
        @EnumSource(
                value = ContractStatus.class,
                names = {"IN_APPROVAL", "APPROVED", "OUT_FOR_SIGNATURE"})
        void canOnlyBeAcceptedAfterSubmission(ContractStatus status) {
            var contract = aContract().in(status);

            contract.agreeClause(ClauseKind.TERMS_OF_SERVICE, accepted("3"), nora(START));
            assertThatThrownBy(() -> contract.agreeClause(ClauseKind.TERMS_OF_SERVICE, accepted("4"), nora(START)))
                    .isInstanceOf(ClauseFixed.class);
        }

        @ParameterizedTest
        @EnumSource(
                value = ContractStatus.class,
                names = {"SIGNED", "ACTIVE", "SUSPENDED", "EXPIRED", "TERMINATED", "CANCELLED"})
        void areFixedOnceSigned(ContractStatus status) {
            var contract = aContract().in(status);

            assertThatThrownBy(() -> contract.agreeClause(ClauseKind.TERMS_OF_SERVICE, accepted("3"), nora(START)))
                    .isInstanceOf(ClauseFixed.class);
        }

        @ParameterizedTest
        @CsvSource({"PT0S, true", "PT4M59.999999S, true", "PT5M, true", "PT5M0.000001S, false"})
        void cannotBeAcceptedInTheFutureButForClocksThatDiffer(Duration ahead, boolean possible) {
            var contract = aContract().draft();
            var now = nora(BEFORE);
            var command = new AgreeClause("3", "Jens", now.at().plus(ahead));

            if (possible) {
                contract.agreeClause(ClauseKind.TERMS_OF_SERVICE, command, now);
                assertThat(contract.clause(ClauseKind.TERMS_OF_SERVICE))
                        .hasValueSatisfying(
                                clause -> assertThat(clause.acceptedAt()).isEqualTo(command.acceptedAt()));
            } else {
                assertThatThrownBy(() -> contract.agreeClause(ClauseKind.TERMS_OF_SERVICE, command, now))
                        .isInstanceOf(InvalidInput.class);
            }
        }
    }

    @Nested
    class Signing {

        @Test
        void waitsForBothPartiesAndEveryClause() {
            var contract = aContract().draft();
            for (var kind : ClauseKind.values()) {
                contract.agreeClause(kind, new AgreeClause("3", null, null), nora(BEFORE));
            }
            contract.agreeClause(ClauseKind.TERMS_OF_SERVICE, accepted("3"), nora(BEFORE));
            contract.take(TakeStep.to(ContractStatus.IN_APPROVAL), nora(BEFORE));
            contract.take(TakeStep.to(ContractStatus.APPROVED), eva(BEFORE));
            contract.take(TakeStep.to(ContractStatus.OUT_FOR_SIGNATURE), nora(BEFORE));
            contract.recordSignature(signature(SignatureParty.CUSTOMER, BEFORE), nora(BEFORE));

            assertThat(obstacles(ContractStatus.SIGNED, contract, nora(BEFORE)))
                    .containsExactly(
                            "error.contract.signatureMissing.COMPANY",
                            "error.contract.clausePending.BILLING_INFORMATION",
                            "error.contract.clausePending.PRIVACY_ACKNOWLEDGEMENT");
        }

        @Test
        void isAStepOfItsOwnAfterTheLastSignature() {
            var contract = aContract().in(ContractStatus.OUT_FOR_SIGNATURE);
            contract.recordSignature(signature(SignatureParty.CUSTOMER, BEFORE), nora(BEFORE));
            contract.recordSignature(signature(SignatureParty.COMPANY, BEFORE), nora(BEFORE));

            assertThat(contract.status()).isEqualTo(ContractStatus.OUT_FOR_SIGNATURE);
            contract.take(TakeStep.to(ContractStatus.SIGNED), nora(BEFORE));
            assertThat(contract.status()).isEqualTo(ContractStatus.SIGNED);
        }

        @Test
        void mayHaveBegunBeforeTheContractWasSentOut() {
            var contract = aContract().in(ContractStatus.APPROVED);
            contract.recordSignature(signature(SignatureParty.CUSTOMER, BEFORE), nora(BEFORE));
            contract.recordSignature(signature(SignatureParty.COMPANY, BEFORE), nora(BEFORE));
            contract.take(TakeStep.to(ContractStatus.OUT_FOR_SIGNATURE), nora(BEFORE));

            assertThat(allowed(contract, nora(BEFORE))).contains(ContractStatus.SIGNED);
        }

        @ParameterizedTest
        @EnumSource(
                value = ContractStatus.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"APPROVED", "OUT_FOR_SIGNATURE", "RENEWED"})
        void isNotExpectedInAnyOtherStatus(ContractStatus status) {
            var contract = aContract().in(status);

            assertThatThrownBy(() -> contract.recordSignature(signature(SignatureParty.CUSTOMER, BEFORE), nora(START)))
                    .isInstanceOf(SignatureNotExpected.class);
            assertThatThrownBy(() -> contract.removeSignature(1, nora(START))).isInstanceOf(SignatureNotExpected.class);
        }

        @Test
        void mayBeDatedTodayButNotTomorrow() {
            var contract = aContract().in(ContractStatus.APPROVED);
            var tomorrow = signature(SignatureParty.CUSTOMER, BEFORE.plusDays(1));

            assertThatThrownBy(() -> contract.recordSignature(tomorrow, nora(BEFORE)))
                    .isInstanceOf(InvalidInput.class);
            contract.recordSignature(signature(SignatureParty.CUSTOMER, BEFORE), nora(BEFORE));
        }

        @Test
        void isRefusedASecondTimeToTheSamePersonOfAParty() {
            var contract = aContract().in(ContractStatus.APPROVED);
            contract.recordSignature(signature(SignatureParty.CUSTOMER, BEFORE), nora(BEFORE));

            assertThatThrownBy(() -> contract.recordSignature(signature(SignatureParty.CUSTOMER, BEFORE), nora(BEFORE)))
                    .isInstanceOf(InvalidInput.class);
            contract.recordSignature(signature(SignatureParty.COMPANY, BEFORE), nora(BEFORE));
            assertThat(contract.signatures()).hasSize(2);
        }

        @Test
        void isVoidWhenTheCustomerDeclines() {
            var contract = aContract().in(ContractStatus.OUT_FOR_SIGNATURE);
            contract.recordSignature(signature(SignatureParty.COMPANY, BEFORE), nora(BEFORE));

            contract.take(new TakeStep(ContractStatus.DRAFT, "Price", null), nora(BEFORE));

            assertThat(contract.signatures()).isEmpty();
            assertThat(contract.history()).extracting(StepTaken::step).endsWith(Step.DECLINE);
        }
    }

    @Nested
    class Activating {

        @ParameterizedTest
        @CsvSource({
            "Europe/Berlin,       2026-10-31T22:59:59Z, false",
            "Europe/Berlin,       2026-10-31T23:00:00Z, true",
            "Europe/Berlin,       2026-12-24T12:00:00Z, true",
            "America/Los_Angeles, 2026-11-01T06:59:59Z, false",
            "America/Los_Angeles, 2026-11-01T07:00:00Z, true"
        })
        void waitsForTheStartDateInTheContractsOwnZone(String zone, Instant now, boolean possible) {
            var contract = aContract().zone(zone).in(ContractStatus.SIGNED);
            var stamp = new Stamp(now, "nora");

            assertThat(allowed(contract, stamp).contains(ContractStatus.ACTIVE)).isEqualTo(possible);
            assertThat(contract.followCalendar(Stamp.system(now))).isEqualTo(possible);
            assertThat(contract.status()).isEqualTo(possible ? ContractStatus.ACTIVE : ContractStatus.SIGNED);
        }

        @Test
        void happensOnlyOnce() {
            var contract = aContract().in(ContractStatus.SIGNED);

            assertThat(contract.followCalendar(Stamp.system(noon(START)))).isTrue();
            assertThat(contract.followCalendar(Stamp.system(noon(START)))).isFalse();
            assertThat(contract.history())
                    .filteredOn(step -> step.step() == Step.ACTIVATE)
                    .hasSize(1);
        }

        @Test
        void namesTheDayWhileItIsTooEarly() {
            var contract = aContract().in(ContractStatus.SIGNED);

            assertThat(contract.nextSteps(nora(BEFORE)).get(0).obstacles())
                    .containsExactly(new Obstacle("error.contract.startsLater", List.of(START)));
        }
    }

    @Nested
    class Expiring {

        @ParameterizedTest
        @CsvSource({
            "Europe/Berlin,    2027-10-31T22:59:59Z, ACTIVE",
            "Europe/Berlin,    2027-10-31T23:00:00Z, EXPIRED",
            "Pacific/Auckland, 2027-10-31T10:59:59Z, ACTIVE",
            "Pacific/Auckland, 2027-10-31T11:00:00Z, EXPIRED"
        })
        void happensWhenTheLastDayIsOverInTheContractsOwnZone(String zone, Instant now, ContractStatus status) {
            var contract = aContract().zone(zone).in(ContractStatus.ACTIVE);

            contract.followCalendar(Stamp.system(now));

            assertThat(contract.status()).isEqualTo(status);
        }

        @Test
        void happensToASuspendedContractToo() {
            var contract = aContract().in(ContractStatus.SUSPENDED);

            contract.followCalendar(Stamp.system(noon(END.plusDays(1))));

            assertThat(contract.status()).isEqualTo(ContractStatus.EXPIRED);
        }

        @Test
        void neverHappensToAnOpenEndedContract() {
            var contract = aContract().months(null).in(ContractStatus.ACTIVE);

            assertThat(contract.followCalendar(Stamp.system(noon(LocalDate.of(2199, 1, 1)))))
                    .isFalse();
        }

        @Test
        void catchesUpWithTheActivationThatWasMissed() {
            var contract = aContract().in(ContractStatus.SIGNED);

            contract.followCalendar(Stamp.system(noon(END.plusDays(40))));

            assertThat(contract.history()).extracting(StepTaken::step).endsWith(Step.ACTIVATE, Step.EXPIRE);
            assertThat(contract.history().get(contract.history().size() - 1).takenBy())
                    .isEqualTo(Stamp.SYSTEM);
        }

        @Test
        void isReplacedByRenewalWhereThatWasAgreed() {
            var contract = aContract().renewing(RenewalType.AUTO, 12).in(ContractStatus.ACTIVE);

            assertThat(contract.followCalendar(Stamp.system(noon(END)))).isFalse();
            assertThat(contract.followCalendar(Stamp.system(noon(END.plusDays(1)))))
                    .isTrue();

            assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);
            assertThat(contract.term().endDate()).contains(LocalDate.of(2028, 10, 31));
            assertThat(contract.followCalendar(Stamp.system(noon(END.plusDays(1)))))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({"1, true", "30, true", "31, false"})
        void canBeUndoneWithinTheGraceDays(int daysAfterEnd, boolean possible) {
            var contract = aContract().in(ContractStatus.EXPIRED);

            assertThat(allowed(contract, eva(END.plusDays(daysAfterEnd))).contains(ContractStatus.ACTIVE))
                    .isEqualTo(possible);
        }

        @Test
        void isUndoneWithANewEndDateThatLiesAhead() {
            var contract = aContract().in(ContractStatus.EXPIRED);
            var today = END.plusDays(5);

            assertThatThrownBy(() -> contract.take(
                            new TakeStep(ContractStatus.ACTIVE, "Paid late", today.minusDays(1)), eva(today)))
                    .isInstanceOf(InvalidInput.class);
            contract.take(new TakeStep(ContractStatus.ACTIVE, "Paid late", END.plusYears(1)), eva(today));

            assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);
            assertThat(contract.lastDay()).contains(END.plusYears(1));
            assertThat(contract.followCalendar(Stamp.system(noon(today)))).isFalse();
        }
    }

    @Nested
    class Terminating {

        @Test
        void takesEffectAtOnceUpToToday() {
            var contract = aContract().in(ContractStatus.ACTIVE);
            contract.take(
                    new TakeStep(ContractStatus.TERMINATED, "Bankrupt", START.plusDays(3)), nora(START.plusDays(3)));

            assertThat(contract.status()).isEqualTo(ContractStatus.TERMINATED);
            assertThat(contract.lastDay()).contains(START.plusDays(3));
        }

        @Test
        void isPlannedForALaterDayAndThenDoneByTheCalendar() {
            var contract = aContract().renewing(RenewalType.AUTO, 12).in(ContractStatus.ACTIVE);
            contract.take(new TakeStep(ContractStatus.TERMINATED, "Cancelled in time", END), nora(START));

            assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);
            assertThat(contract.hasPlannedTermination()).isTrue();
            assertThat(contract.followCalendar(Stamp.system(noon(END)))).isFalse();

            contract.followCalendar(Stamp.system(noon(END.plusDays(1))));
            assertThat(contract.status()).isEqualTo(ContractStatus.TERMINATED);
            assertThat(contract.history().get(contract.history().size() - 1).reason())
                    .isEqualTo("Cancelled in time");
        }

        @Test
        void canBeTakenBackWhileItIsOnlyPlanned() {
            var contract = aContract().in(ContractStatus.ACTIVE);
            assertThatThrownBy(() -> contract.withdrawTermination(nora(START)))
                    .isInstanceOf(NoPlannedTermination.class);
            contract.take(new TakeStep(ContractStatus.TERMINATED, "Cancelled", END.minusDays(9)), nora(START));

            contract.withdrawTermination(nora(START));

            assertThat(contract.lastDay()).contains(END);
            assertThat(contract.hasPlannedTermination()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"2026-10-31, false", "2026-11-01, true", "2027-10-31, true", "2027-11-01, false"})
        void needsALastDayInsideTheTerm(LocalDate day, boolean possible) {
            var contract = aContract().in(ContractStatus.ACTIVE);
            var command = new TakeStep(ContractStatus.TERMINATED, "Why", day);

            if (possible) {
                contract.take(command, nora(START));
                assertThat(contract.terminatedOn()).contains(day);
            } else {
                assertThatThrownBy(() -> contract.take(command, nora(START))).isInstanceOf(InvalidInput.class);
                assertThat(contract.terminatedOn()).isEmpty();
            }
        }
    }

    @Test
    void offersOnlyStepsThatExistInItsStatus() {
        for (var status : EnumSet.complementOf(EnumSet.of(ContractStatus.RENEWED))) {
            assertThat(aContract().in(status).nextSteps(eva(START)))
                    .allSatisfy(next ->
                            assertThat(status.canBecome(next.step().to())).isTrue());
        }
    }
}
