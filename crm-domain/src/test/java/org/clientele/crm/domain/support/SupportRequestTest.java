package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.clientele.crm.domain.support.RequestStatus.CANCELLED;
import static org.clientele.crm.domain.support.RequestStatus.CLOSED;
import static org.clientele.crm.domain.support.RequestStatus.NEW;
import static org.clientele.crm.domain.support.RequestStatus.ON_HOLD;
import static org.clientele.crm.domain.support.RequestStatus.OPEN;
import static org.clientele.crm.domain.support.RequestStatus.PENDING_CUSTOMER;
import static org.clientele.crm.domain.support.RequestStatus.RESOLVED;
import static org.clientele.crm.domain.support.RequestStatus.SCHEDULED;
import static org.clientele.crm.domain.support.SupportRequestFixture.MONDAY_9;
import static org.clientele.crm.domain.support.SupportRequestFixture.aRequest;

import java.time.Duration;
import java.time.Instant;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportRequestTest {

    private final SupportRequest request = aRequest().build();

    static Stamp jonas(String clock) {
        return new Stamp(Instant.parse("2026-11-" + clock + "Z"), "jonas");
    }

    static SupportRequest in(RequestStatus status) {
        SupportRequest request = aRequest().build();
        Stamp stamp = jonas("23T08:05:00");
        switch (status) {
            case NEW -> {}
            case OPEN -> request.open(null, stamp);
            case PENDING_CUSTOMER -> request.awaitCustomer(null, stamp);
            case ON_HOLD -> request.putOnHold(null, stamp);
            case SCHEDULED -> request.schedule(stamp.at().plus(Duration.ofDays(1)), null, stamp);
            case RESOLVED -> request.resolve(ResolutionCode.SOLVED, "Restarted", stamp);
            case CLOSED -> {
                request.resolve(ResolutionCode.SOLVED, "Restarted", stamp);
                request.close(null, stamp);
            }
            case CANCELLED -> request.cancel("Spam", stamp);
            case MERGED -> throw new IllegalArgumentException("Nothing merges yet");
        }
        return request;
    }

    @Nested
    class TheFirstHumanAction {

        @Test
        void assignmentAloneKeepsItNew() {
            request.assignTo("eva", jonas("23T08:01:00"));

            assertThat(request.status()).isEqualTo(NEW);
            assertThat(request.owner()).isEqualTo("eva");
        }

        @Test
        void aReplyOpensIt() {
            request.reply("We are looking into it.", Origin.EMAIL, jonas("23T08:01:00"));

            assertThat(request.status()).isEqualTo(OPEN);
        }

        @Test
        void aNoteOpensIt() {
            request.addNote("Same as last week.", jonas("23T08:01:00"));

            assertThat(request.status()).isEqualTo(OPEN);
        }

        @Test
        void aWordOfTheCustomerDoesNot() {
            request.receive("Still broken.", Origin.EMAIL, false, jonas("23T08:01:00"));

            assertThat(request.status()).isEqualTo(NEW);
        }

        @Test
        void waitingRightAwayPassesThroughOpen() {
            request.awaitCustomer(null, jonas("23T08:01:00"));

            assertThat(request.statusChanges())
                    .extracting(StatusChange::from, StatusChange::to)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(NEW, OPEN),
                            org.assertj.core.api.Assertions.tuple(OPEN, PENDING_CUSTOMER));
        }
    }

    @Nested
    class FirstResponse {

        @Test
        void isMetByAPublicMessageOnly() {
            request.addNote("Same as last week.", jonas("23T08:01:00"));
            assertThat(request.firstResponseAt()).isNull();

            request.reply("We are looking into it.", Origin.EMAIL, jonas("23T08:02:00"));
            request.reply("Found it.", Origin.EMAIL, jonas("23T08:03:00"));
            assertThat(request.firstResponseAt()).isEqualTo(jonas("23T08:02:00").at());
        }

        @Test
        void isAlsoGivenByTheSummaryOfTheResolution() {
            request.resolve(ResolutionCode.ANSWERED, "It is under Settings.", jonas("23T08:02:00"));

            assertThat(request.firstResponseAt()).isEqualTo(jonas("23T08:02:00").at());
        }
    }

    @Nested
    class Messages {

        @Test
        void aReplyIsPublicAndANoteInternal() {
            SupportMessage reply = request.reply("Hello", Origin.EMAIL, jonas("23T08:01:00"));
            SupportMessage note = request.addNote("Careful", jonas("23T08:01:00"));
            SupportMessage word = request.receive("Hi", Origin.EMAIL, false, jonas("23T08:01:00"));

            assertThat(reply.visibility()).isEqualTo(MessageVisibility.PUBLIC);
            assertThat(reply.direction()).isEqualTo(Direction.OUT);
            assertThat(note.visibility()).isEqualTo(MessageVisibility.INTERNAL);
            assertThat(word.visibility()).isEqualTo(MessageVisibility.PUBLIC);
            assertThat(word.direction()).isEqualTo(Direction.IN);
        }

        @ParameterizedTest
        @EnumSource(names = {"CLOSED", "CANCELLED"})
        void aFinishedRequestTakesNone(RequestStatus status) {
            SupportRequest finished = in(status);
            Stamp stamp = jonas("23T09:00:00");

            assertThatExceptionOfType(RequestIsClosed.class)
                    .isThrownBy(() -> finished.reply("Hello", Origin.EMAIL, stamp));
            assertThatExceptionOfType(RequestIsClosed.class).isThrownBy(() -> finished.addNote("Hello", stamp));
            assertThatExceptionOfType(RequestIsClosed.class)
                    .isThrownBy(() -> finished.receive("Hello", Origin.EMAIL, false, stamp));
        }

        @ParameterizedTest
        @EnumSource(names = {"PENDING_CUSTOMER", "ON_HOLD", "SCHEDULED", "RESOLVED"})
        void ourReplyAndNoteLeaveTheStatus(RequestStatus status) {
            SupportRequest waiting = in(status);

            waiting.reply("One more thing", Origin.EMAIL, jonas("23T09:00:00"));
            waiting.addNote("Hm", jonas("23T09:00:00"));

            assertThat(waiting.status()).isEqualTo(status);
        }
    }

    @Nested
    class AWordOfTheCustomer {

        @ParameterizedTest
        @EnumSource(names = {"PENDING_CUSTOMER", "RESOLVED"})
        void opensWhatWaitedOrWasResolved(RequestStatus status) {
            SupportRequest waiting = in(status);

            waiting.receive("It is back again.", Origin.EMAIL, false, jonas("23T10:00:00"));

            assertThat(waiting.status()).isEqualTo(OPEN);
            assertThat(waiting.resolution()).isEmpty();
            assertThat(waiting.reopenCount()).isEqualTo(status == RESOLVED ? 1 : 0);
        }

        @ParameterizedTest
        @EnumSource(names = {"ON_HOLD", "SCHEDULED"})
        void leavesOtherWaitingAlone(RequestStatus status) {
            SupportRequest waiting = in(status);

            waiting.receive("Any news?", Origin.EMAIL, false, jonas("23T10:00:00"));

            assertThat(waiting.status()).isEqualTo(status);
        }

        @ParameterizedTest
        @EnumSource(names = {"PENDING_CUSTOMER", "RESOLVED"})
        void thanksOrAMachineOpenNothing(RequestStatus status) {
            SupportRequest waiting = in(status);
            Instant due = waiting.nextDueAt();

            waiting.receive("Thank you very much!", Origin.EMAIL, false, jonas("23T10:00:00"));
            waiting.receive("I am out of office until Monday.", Origin.EMAIL, true, jonas("23T10:01:00"));

            assertThat(waiting.status()).isEqualTo(status);
            assertThat(waiting.nextDueAt()).isEqualTo(due);
        }
    }

    @Nested
    class Resolving {

        @Test
        void needsCodeAndSummary() {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> request.resolve(null, " ", jonas("23T09:00:00")))
                    .satisfies(refused -> assertThat(refused.errors())
                            .extracting(FieldError::field)
                            .containsExactlyInAnyOrder("resolutionCode", "resolutionSummary"));
            assertThat(request.status()).isEqualTo(NEW);
        }

        @Test
        void leavesFiveBusinessDaysToReopen() {
            request.resolve(ResolutionCode.SOLVED, "Restarted", jonas("23T09:00:00"));

            assertThat(request.resolution().orElseThrow().reopenUntil()).isEqualTo("2026-11-30T23:00:00Z");
        }

        @Test
        void closesOnlyWhenTheWindowIsOver() {
            request.resolve(ResolutionCode.SOLVED, "Restarted", jonas("23T09:00:00"));

            request.closeAfterWindow(Stamp.system(Instant.parse("2026-11-30T22:59:59Z")));
            assertThat(request.status()).isEqualTo(RESOLVED);
            request.closeAfterWindow(Stamp.system(Instant.parse("2026-11-30T23:00:00Z")));
            assertThat(request.status()).isEqualTo(CLOSED);
        }

        @Test
        void theWindowOfAReopenedRequestIsGone() {
            request.resolve(ResolutionCode.SOLVED, "Restarted", jonas("23T09:00:00"));
            request.open("It is back", jonas("24T09:00:00"));

            request.closeAfterWindow(Stamp.system(Instant.parse("2026-12-30T23:00:00Z")));

            assertThat(request.status()).isEqualTo(OPEN);
        }
    }

    @Nested
    class Scheduling {

        @Test
        void needsADateAhead() {
            Stamp now = jonas("23T09:00:00");

            for (Instant wrong : new Instant[] {
                null,
                now.at(),
                now.at().minusSeconds(1),
                now.at().plus(SupportRequest.LONGEST_SCHEDULE).plusSeconds(1)
            }) {
                assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> request.schedule(wrong, null, now));
            }
            request.schedule(now.at().plusSeconds(1), null, now);
            assertThat(request.status()).isEqualTo(SCHEDULED);
        }

        @Test
        void opensOnItsDateHoweverLateTheJobIs() {
            Instant until = Instant.parse("2026-11-25T09:00:00Z");
            request.schedule(until, null, jonas("23T09:00:00"));

            request.resumeSchedule(Stamp.system(until.minusSeconds(1)));
            assertThat(request.status()).isEqualTo(SCHEDULED);
            request.resumeSchedule(Stamp.system(until.plusSeconds(90)));

            assertThat(request.status()).isEqualTo(OPEN);
            assertThat(request.pendingUntil()).isNull();
            assertThat(request.statusChanges().get(2).stamp().at()).isEqualTo(until);
        }
    }

    @Nested
    class WhatIsNotAllowed {

        @Test
        void theRefusalSaysWhatIs() {
            assertThatExceptionOfType(IllegalTransition.class)
                    .isThrownBy(() -> in(PENDING_CUSTOMER).putOnHold(null, jonas("23T10:00:00")))
                    .satisfies(
                            refused -> assertThat(refused.allowed()).containsExactly("OPEN", "RESOLVED", "CANCELLED"));
        }

        @Test
        void cancellingWithoutAReason() {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> request.cancel(null, jonas("23T09:00:00")));
        }

        @ParameterizedTest
        @EnumSource(names = {"RESOLVED", "CLOSED", "CANCELLED"})
        void changingWhatIsPromisedWhenNoWorkIsOwed(RequestStatus status) {
            SupportRequest done = in(status);
            Stamp stamp = jonas("23T10:00:00");

            assertThatExceptionOfType(RequestNotOpen.class)
                    .isThrownBy(() -> done.assess(Assessment.of(Impact.PERSON, Urgency.DEGRADED), stamp));
            assertThatExceptionOfType(RequestNotOpen.class)
                    .isThrownBy(() -> done.coverBy(aRequest().build().cover(), stamp));
            assertThatExceptionOfType(RequestNotOpen.class).isThrownBy(() -> done.assignTo("eva", stamp));
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MERGED")
        void exactlyTheReachableStatusesAreReached(RequestStatus from) {
            for (RequestStatus to :
                    new RequestStatus[] {OPEN, PENDING_CUSTOMER, ON_HOLD, SCHEDULED, RESOLVED, CLOSED, CANCELLED}) {
                SupportRequest subject = in(from);
                boolean reached;
                try {
                    move(subject, to);
                    reached = subject.status() == to;
                } catch (IllegalTransition refused) {
                    reached = false;
                }
                assertThat(reached)
                        .as("%s to %s", from, to)
                        .isEqualTo(from.reachable().contains(to));
            }
        }

        private void move(SupportRequest subject, RequestStatus to) {
            Stamp stamp = jonas("23T12:00:00");
            switch (to) {
                case OPEN -> subject.open(null, stamp);
                case PENDING_CUSTOMER -> subject.awaitCustomer(null, stamp);
                case ON_HOLD -> subject.putOnHold(null, stamp);
                case SCHEDULED -> subject.schedule(stamp.at().plusSeconds(60), null, stamp);
                case RESOLVED -> subject.resolve(ResolutionCode.SOLVED, "Restarted", stamp);
                case CLOSED -> subject.close(null, stamp);
                case CANCELLED -> subject.cancel("Spam", stamp);
                default -> throw new IllegalArgumentException(to.name());
            }
        }
    }

    @Test
    void everyVerbSaysWhoDidIt() {
        request.assignTo("eva", new Stamp(MONDAY_9.plusSeconds(60), "nora"));

        assertThat(request.updatedBy()).isEqualTo("nora");
        assertThat(request.updatedAt()).isEqualTo(MONDAY_9.plusSeconds(60));
    }
}
