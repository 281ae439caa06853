package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.crm.domain.support.SlaMetric.FIRST_RESPONSE;
import static org.clientele.crm.domain.support.SlaMetric.RESOLUTION;
import static org.clientele.crm.domain.support.SupportRequestFixture.MONDAY_9;
import static org.clientele.crm.domain.support.SupportRequestFixture.aRequest;

import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.shared.Stamp;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Times are UTC; Berlin is one hour ahead, open 07:00 to 11:00 and 12:00 to 16:00 UTC. Day 23 is a Monday. */
class SlaClockTest {

    private final SupportRequest request = aRequest().build();

    private static Stamp jonas(String time) {
        return new Stamp(at(time), "jonas");
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-" + time + "Z");
    }

    private static SlaClock clock(SupportRequest request, SlaMetric metric) {
        return request.clocks().stream()
                .filter(clock -> clock.metric() == metric)
                .findFirst()
                .orElseThrow();
    }

    private static long consumedMinutes(SupportRequest request, SlaMetric metric, Instant now) {
        return clock(request, metric).consumedSeconds(now, request.cover().businessCalendar()) / 60;
    }

    @Nested
    class Starting {

        @Test
        void bothClocksRunFromTheCreation() {
            assertThat(request.clocks())
                    .extracting(SlaClock::metric, SlaClock::state, SlaClock::startedAt, SlaClock::dueAt)
                    .containsExactlyInAnyOrder(
                            tuple(FIRST_RESPONSE, ClockState.RUNNING, MONDAY_9, at("23T09:00:00")),
                            tuple(RESOLUTION, ClockState.RUNNING, MONDAY_9, at("24T08:00:00")));
            assertThat(request.nextDueAt()).isEqualTo(at("23T09:00:00"));
        }

        @Test
        void withoutCoverThereAreNone() {
            SupportRequest uncovered = aRequest().notCovered().build();

            assertThat(uncovered.clocks()).isEmpty();
            assertThat(uncovered.nextDueAt()).isNull();
            assertThat(uncovered.cover().coverage()).isEqualTo(Coverage.NOT_COVERED);
        }

        @Test
        void aTargetThatIsNotPromisedHasNone() {
            SupportRequest normal =
                    aRequest().assessed(Impact.PERSON, Urgency.CANNOT_WORK).build();

            assertThat(normal.clocks()).extracting(SlaClock::metric).containsExactly(FIRST_RESPONSE);
        }
    }

    @Nested
    class Stopping {

        @Test
        void atTheDueMomentIsInTime() {
            request.reply("Hello", Origin.EMAIL, jonas("23T09:00:00"));

            assertThat(clock(request, FIRST_RESPONSE).state()).isEqualTo(ClockState.MET);
        }

        @Test
        void aSecondLaterIsMissed() {
            request.reply("Hello", Origin.EMAIL, jonas("23T09:00:01"));

            assertThat(clock(request, FIRST_RESPONSE).state()).isEqualTo(ClockState.MISSED);
            assertThat(clock(request, FIRST_RESPONSE).breachedAt()).isEqualTo(at("23T09:00:00"));
        }

        @Test
        void inTheEveningAfterADueMomentAtClosingTimeIsMissed() {
            request.open(null, jonas("23T08:00:00"));
            request.coverBy(aRequest().cover(new SlaTarget(Priority.URGENT, 60, 420)), jonas("23T08:00:00"));
            assertThat(clock(request, RESOLUTION).dueAt()).isEqualTo(at("23T16:00:00"));

            request.resolve(ResolutionCode.SOLVED, "Done", jonas("23T19:00:00"));

            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.MISSED);
        }

        @Test
        void anInternalNoteStopsNothing() {
            request.addNote("Hm", jonas("23T08:10:00"));

            assertThat(clock(request, FIRST_RESPONSE).state()).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void resolvingStopsBoth() {
            request.resolve(ResolutionCode.SOLVED, "Done", jonas("23T08:30:00"));

            assertThat(request.clocks()).extracting(SlaClock::state).containsOnly(ClockState.MET);
            assertThat(request.nextDueAt()).isNull();
        }

        @Test
        void cancellingTheRequestCancelsThem() {
            request.cancel("Spam", jonas("23T08:30:00"));

            assertThat(request.clocks()).extracting(SlaClock::state).containsOnly(ClockState.CANCELLED);
        }
    }

    @Nested
    class Breaching {

        @Test
        void isNotedOnceAndTheClockRunsOn() {
            assertThat(request.noteBreaches(Stamp.system(at("23T09:00:00")))).isFalse();
            assertThat(request.noteBreaches(Stamp.system(at("23T09:00:01")))).isTrue();
            assertThat(request.noteBreaches(Stamp.system(at("23T09:00:02")))).isFalse();

            assertThat(clock(request, FIRST_RESPONSE).state()).isEqualTo(ClockState.RUNNING);
            assertThat(clock(request, FIRST_RESPONSE).breachedAt()).isEqualTo(at("23T09:00:00"));
        }

        @Test
        void stillShowsWhenTheClockIsPausedAfterwards() {
            request.awaitCustomer(null, jonas("24T09:00:00"));

            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.PAUSED);
            assertThat(clock(request, RESOLUTION).breachedAt()).isEqualTo(at("24T08:00:00"));
            assertThat(clock(request, RESOLUTION).dueAt()).isEqualTo(at("24T08:00:00"));
        }
    }

    @Nested
    class Pausing {

        @Test
        void keepsWhatWasUsedAndPromisesNoMoment() {
            request.awaitCustomer(null, jonas("23T10:00:00"));

            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.PAUSED);
            assertThat(clock(request, RESOLUTION).dueAt()).isNull();
            assertThat(consumedMinutes(request, RESOLUTION, at("25T10:00:00"))).isEqualTo(120);
            assertThat(clock(request, FIRST_RESPONSE).state()).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void goesOnWithWhatWasLeft() {
            request.awaitCustomer(null, jonas("23T10:00:00"));
            request.receive("Here is the log.", Origin.EMAIL, false, jonas("25T14:00:00"));

            // 360 minutes left: 120 on the 25th, 240 on the 26th
            assertThat(clock(request, RESOLUTION).dueAt()).isEqualTo(at("26T11:00:00"));
        }

        @Test
        void pausesAgainAndAgainLoseNothing() {
            for (int day = 23; day < 28; day++) {
                request.awaitCustomer(null, jonas(day + "T09:00:07"));
                request.open(null, jonas(day + "T10:00:07"));
            }

            // 23rd: 60 before, then 300 after the pause; the target of 480 is used up on the 24th
            assertThat(clock(request, RESOLUTION).breachedAt()).isEqualTo(at("24T09:00:00"));
            assertThat(consumedMinutes(request, RESOLUTION, at("24T09:00:07"))).isGreaterThanOrEqualTo(480);
        }

        @Test
        void aThirdPartyPausesOnlyWhenThePlanSaysSo() {
            SupportRequest pausing = aRequest().pausingOnHold().build();

            request.putOnHold(null, jonas("23T10:00:00"));
            pausing.putOnHold(null, jonas("23T10:00:00"));

            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.RUNNING);
            assertThat(clock(pausing, RESOLUTION).state()).isEqualTo(ClockState.PAUSED);
        }

        @Test
        void aScheduleCountsAgainFromItsDateNotFromTheJob() {
            request.schedule(at("25T08:00:00"), null, jonas("23T10:00:00"));
            request.resumeSchedule(Stamp.system(at("25T08:03:00")));

            assertThat(consumedMinutes(request, RESOLUTION, at("25T08:03:00"))).isEqualTo(123);
        }

        @Test
        void everySegmentSaysWhyAndByWhom() {
            request.awaitCustomer(null, jonas("23T10:30:00"));
            request.receive("Here it is.", Origin.EMAIL, false, new Stamp(at("23T12:30:00"), "eva"));

            List<ClockSegment> segments = clock(request, RESOLUTION)
                    .explain(at("23T16:30:00"), request.cover().businessCalendar());

            assertThat(segments)
                    .extracting(
                            ClockSegment::kind, ClockSegment::cause, ClockSegment::by, ClockSegment::businessMinutes)
                    .containsExactly(
                            tuple(SegmentKind.RUNNING, ClockCause.REQUEST_CREATED, "jonas", 150L),
                            tuple(SegmentKind.PAUSED, ClockCause.WAITING_FOR_CUSTOMER, "jonas", 0L),
                            tuple(SegmentKind.RUNNING, ClockCause.CUSTOMER_REPLIED, "eva", 210L),
                            tuple(SegmentKind.OUTSIDE_HOURS, ClockCause.CLOSED_HOURS, null, 0L));
        }
    }

    @Nested
    class Reopening {

        @Test
        void continuesWhereItStoodAndTheAnswerStaysGiven() {
            request.resolve(ResolutionCode.SOLVED, "Done", jonas("23T09:00:00"));
            request.open("It is back", jonas("25T08:00:00"));

            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.RUNNING);
            assertThat(clock(request, RESOLUTION).stoppedAt()).isNull();
            assertThat(clock(request, RESOLUTION).startedAt()).isEqualTo(MONDAY_9);
            assertThat(consumedMinutes(request, RESOLUTION, at("25T08:00:00"))).isEqualTo(60);
            assertThat(clock(request, RESOLUTION).dueAt()).isEqualTo(at("25T16:00:00"));
            assertThat(clock(request, FIRST_RESPONSE).state()).isEqualTo(ClockState.MET);
        }

        @Test
        void aMissedClockStaysLate() {
            request.resolve(ResolutionCode.SOLVED, "Done", jonas("24T09:00:00"));
            request.open("It is back", jonas("25T08:00:00"));
            request.resolve(ResolutionCode.SOLVED, "Done again", jonas("25T08:10:00"));

            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.MISSED);
            assertThat(clock(request, RESOLUTION).dueAt()).isEqualTo(at("24T08:00:00"));
        }
    }

    @Nested
    class Retargeting {

        private final Assessment high = Assessment.of(Impact.ORGANIZATION, Urgency.DEGRADED);

        @Test
        void countsFromTheOriginalStart() {
            request.assess(high, jonas("23T08:30:00"));

            assertThat(clock(request, FIRST_RESPONSE).targetMinutes()).isEqualTo(120);
            assertThat(clock(request, FIRST_RESPONSE).dueAt()).isEqualTo(at("23T10:00:00"));
            assertThat(clock(request, RESOLUTION).dueAt()).isEqualTo(at("25T08:00:00"));
        }

        @Test
        void carriesThePausesAlong() {
            request.awaitCustomer(null, jonas("23T09:00:00"));
            request.open(null, jonas("24T09:00:00"));
            request.assess(high, jonas("24T09:30:00"));

            // 90 of 960 used: 90 minutes left this morning, 240 in the afternoon, 480 on the 25th, 60 on the 26th
            assertThat(consumedMinutes(request, RESOLUTION, at("24T09:30:00"))).isEqualTo(90);
            assertThat(clock(request, RESOLUTION).dueAt()).isEqualTo(at("26T08:00:00"));
        }

        @Test
        void mayFindItLateAlready() {
            SupportRequest calm =
                    aRequest().assessed(Impact.ORGANIZATION, Urgency.DEGRADED).build();

            calm.assess(Assessment.of(Impact.ORGANIZATION, Urgency.CANNOT_WORK), jonas("23T09:30:00"));

            assertThat(clock(calm, FIRST_RESPONSE).dueAt()).isEqualTo(at("23T09:00:00"));
            assertThat(clock(calm, FIRST_RESPONSE).breachedAt()).isEqualTo(at("23T09:00:00"));
            assertThat(calm.nextDueAt()).isEqualTo(at("23T09:00:00"));
        }

        @Test
        void mayFindItInTimeAgain() {
            request.noteBreaches(Stamp.system(at("23T09:30:00")));
            request.assess(high, jonas("23T09:30:00"));

            assertThat(clock(request, FIRST_RESPONSE).breachedAt()).isNull();
            assertThat(clock(request, FIRST_RESPONSE).dueAt()).isEqualTo(at("23T10:00:00"));
        }

        @Test
        void leavesAPausedClockPaused() {
            request.awaitCustomer(null, jonas("23T10:00:00"));
            request.assess(high, jonas("23T10:30:00"));

            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.PAUSED);
            assertThat(clock(request, RESOLUTION).dueAt()).isNull();
        }

        @Test
        void cancelsWhatIsNoLongerPromisedAndMeasuresItAnewWhenItIs() {
            request.awaitCustomer(null, jonas("23T10:00:00"));
            request.open(null, jonas("23T12:00:00"));
            request.assess(Assessment.of(Impact.PERSON, Urgency.CANNOT_WORK), jonas("23T12:30:00"));
            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.CANCELLED);

            request.assess(Assessment.of(Impact.ORGANIZATION, Urgency.CANNOT_WORK), jonas("23T13:00:00"));

            assertThat(request.clocks()).hasSize(2);
            assertThat(clock(request, RESOLUTION).state()).isEqualTo(ClockState.RUNNING);
            assertThat(consumedMinutes(request, RESOLUTION, at("23T13:00:00"))).isEqualTo(180);
        }

        @Test
        void leavesAVerdictAlone() {
            request.reply("Hello", Origin.EMAIL, jonas("23T09:30:00"));
            request.assess(high, jonas("23T09:40:00"));

            assertThat(clock(request, FIRST_RESPONSE).state()).isEqualTo(ClockState.MISSED);
            assertThat(clock(request, FIRST_RESPONSE).targetMinutes()).isEqualTo(60);
        }

        @Test
        void aLateCoverIsMeasuredFromTheCreationThroughAllThatHappened() {
            SupportRequest uncovered = aRequest().notCovered().build();
            uncovered.reply("Hello", Origin.EMAIL, jonas("23T08:30:00"));
            uncovered.awaitCustomer(null, jonas("23T09:00:00"));
            uncovered.open(null, jonas("23T10:00:00"));

            uncovered.coverBy(aRequest().cover(new SlaTarget(Priority.URGENT, 60, 480)), jonas("23T13:00:00"));

            assertThat(clock(uncovered, FIRST_RESPONSE).state()).isEqualTo(ClockState.MET);
            assertThat(clock(uncovered, FIRST_RESPONSE).stoppedAt()).isEqualTo(at("23T08:30:00"));
            assertThat(clock(uncovered, RESOLUTION).startedAt()).isEqualTo(MONDAY_9);
            assertThat(consumedMinutes(uncovered, RESOLUTION, at("23T13:00:00")))
                    .isEqualTo(180);
        }
    }
}
