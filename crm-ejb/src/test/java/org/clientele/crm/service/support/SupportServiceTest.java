package org.clientele.crm.service.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.domain.support.ChangeRequest;
import org.clientele.crm.domain.support.ChooseCover;
import org.clientele.crm.domain.support.ClockDetails;
import org.clientele.crm.domain.support.ClockState;
import org.clientele.crm.domain.support.ConversationMoved;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.Direction;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.MessageRow;
import org.clientele.crm.domain.support.MessageVisibility;
import org.clientele.crm.domain.support.MoveRequest;
import org.clientele.crm.domain.support.Overview;
import org.clientele.crm.domain.support.PostMessage;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.ResolutionCode;
import org.clientele.crm.domain.support.SlaMetric;
import org.clientele.crm.domain.support.SupportQueue;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.SupportRequestFilter;
import org.clientele.crm.domain.support.SupportRequestRow;
import org.clientele.crm.domain.support.Urgency;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SupportServiceTest {

    @AutoClose
    private final SupportDesk desk = SupportDesk.open();

    private SupportRequestDetails details(String number) {
        return desk.run(services -> services.desk().details(number));
    }

    private List<ClockDetails> clocks(String number) {
        return desk.run(services -> services.desk().clocks(number));
    }

    private List<MessageRow> messages(String number) {
        return desk.run(services ->
                services.desk().messages(number, PageRequest.first(50)).items());
    }

    private PostedMessage post(String number, PostMessage message) {
        return desk.run(services -> services.support().postMessage(number, message, null));
    }

    private void move(String number, MoveRequest move) {
        desk.run(services -> {
            services.support().moveRequest(number, move, null);
            return null;
        });
    }

    private void goodwill(String number) {
        desk.run(services -> {
            services.support().chooseCover(number, new ChooseCover(Coverage.GOODWILL, "gold", "A good customer"), null);
            return null;
        });
    }

    private static PostMessage fromCustomer(String body) {
        return new PostMessage(MessageVisibility.PUBLIC, Direction.IN, null, body, false, null, null);
    }

    @Nested
    class Opening {

        @Test
        void findsNoCoverWithoutAContractAndSaysSo() {
            SupportRequestDetails request = details(desk.urgentRequest("CU-000001", "Nobody can sign in"));

            assertThat(request.number()).matches("SR-2026-\\d{6}");
            assertThat(request.priority()).isEqualTo(Priority.URGENT);
            assertThat(request.coverage()).isEqualTo(Coverage.NOT_COVERED);
            assertThat(request.slaPlan()).isNull();
            assertThat(request.calendar()).isEqualTo("default");
            assertThat(request.customerName()).isEqualTo("Halden & Roth Logistics");
            assertThat(clocks(request.number())).isEmpty();
        }

        @Test
        void namesWhatItDoesNotKnow() {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> desk.urgentRequest("CU-999999", "Nobody can sign in"))
                    .satisfies(refused -> assertThat(refused.errors())
                            .extracting(FieldError::field)
                            .containsExactly("customer"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> details("SR-2026-999999"));
        }
    }

    @Nested
    class Cover {

        @Test
        void goodwillStartsTheClocksAtTheCreation() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            desk.later(Duration.ofMinutes(10));
            goodwill(number);

            assertThat(details(number).coverage()).isEqualTo(Coverage.GOODWILL);
            assertThat(details(number).coverageReason()).isEqualTo("A good customer");
            assertThat(clocks(number))
                    .extracting(
                            ClockDetails::metric,
                            ClockDetails::state,
                            ClockDetails::dueAt,
                            c -> c.consumedSeconds() / 60)
                    .containsExactly(
                            tuple(
                                    SlaMetric.FIRST_RESPONSE,
                                    ClockState.RUNNING,
                                    Instant.parse("2026-11-23T08:30:00Z"),
                                    10L),
                            tuple(
                                    SlaMetric.RESOLUTION,
                                    ClockState.RUNNING,
                                    Instant.parse("2026-11-23T13:00:00Z"),
                                    10L));
        }

        @Test
        void clocksComeBackFromTheDatabaseWithTheirHistory() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            goodwill(number);
            desk.at("2026-11-23T09:00:00Z");
            move(number, MoveRequest.to(RequestStatus.PENDING_CUSTOMER));
            desk.at("2026-11-24T09:00:00Z");
            post(number, fromCustomer("Here is the log file"));
            desk.at("2026-11-24T10:00:00Z");

            ClockDetails resolution = clocks(number).get(1);
            assertThat(resolution.consumedSeconds()).isEqualTo(2 * 3600);
            assertThat(resolution.remainingSeconds()).isEqualTo(2 * 3600);
            assertThat(resolution.dueAt()).isEqualTo("2026-11-24T13:00:00Z");
            assertThat(resolution.segments())
                    .extracting(s -> s.kind().name())
                    .containsExactly("RUNNING", "PAUSED", "RUNNING");
        }

        @Test
        void aRevisedPlanLeavesRunningRequestsAlone() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            goodwill(number);
            desk.run(services -> {
                services.levels()
                        .revisePlan(
                                "gold",
                                new org.clientele.crm.domain.support.DefineSlaPlan(
                                        "gold",
                                        "berlin",
                                        true,
                                        List.of(new org.clientele.crm.domain.support.DefineSlaPlan.Target(
                                                Priority.URGENT, 5, 10))),
                                1L);
                return null;
            });

            assertThat(clocks(number).get(0).targetMinutes()).isEqualTo(30);
            assertThat(details(number).slaPlanRevision()).isEqualTo(1);
            String next = desk.urgentRequest("CU-000001", "Again");
            goodwill(next);
            assertThat(clocks(next).get(0).targetMinutes()).isEqualTo(5);
        }
    }

    @Nested
    class Messages {

        @Test
        void stayInOrderWithTheirVisibilityAndAuthor() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            post(number, PostMessage.note("Same as in August", null));
            desk.later(Duration.ofMinutes(1)).as("eva");
            post(number, PostMessage.reply("We have found it", null, RequestStatus.PENDING_CUSTOMER));
            desk.later(Duration.ofMinutes(1));
            post(number, fromCustomer("Thanks, but no"));

            assertThat(messages(number))
                    .extracting(MessageRow::visibility, MessageRow::authorName, MessageRow::body)
                    .containsExactly(
                            tuple(MessageVisibility.PUBLIC, "Halden & Roth Logistics", "Thanks, but no"),
                            tuple(MessageVisibility.PUBLIC, "Eva", "We have found it"),
                            tuple(MessageVisibility.INTERNAL, "Jonas", "Same as in August"));
            assertThat(details(number).status()).isEqualTo(RequestStatus.OPEN);
        }

        @Test
        void areNotSentWhenTheConversationMovedOn() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            Long seen = post(number, PostMessage.note("First", null)).messageId();
            post(number, PostMessage.note("Second", seen));

            assertThatExceptionOfType(ConversationMoved.class)
                    .isThrownBy(() -> post(number, PostMessage.reply("Third", seen, null)));
            assertThat(messages(number)).extracting(MessageRow::body).containsExactly("Second", "First");
        }

        @Test
        void toAClosedRequestOpenANewOneThatFollowsItUp() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            move(number, new MoveRequest(RequestStatus.RESOLVED, null, null, ResolutionCode.SOLVED, "Restarted"));
            move(number, MoveRequest.to(RequestStatus.CLOSED));

            PostedMessage posted = post(number, fromCustomer("It is back"));

            assertThat(posted.requestNumber()).isNotEqualTo(number);
            assertThat(details(number).status()).isEqualTo(RequestStatus.CLOSED);
            assertThat(details(posted.requestNumber()))
                    .extracting(
                            SupportRequestDetails::followsUp,
                            SupportRequestDetails::status,
                            SupportRequestDetails::description)
                    .containsExactly(number, RequestStatus.NEW, "It is back");
        }
    }

    @Nested
    class Changing {

        private ChangeRequest calmer(String owner) {
            return new ChangeRequest(
                    "Some cannot sign in",
                    null,
                    RequestType.PROBLEM,
                    Impact.PERSON,
                    Urgency.DEGRADED,
                    null,
                    null,
                    owner);
        }

        private void change(String number, ChangeRequest change, Long version) {
            desk.run(services -> {
                services.support().changeRequest(number, change, version);
                return null;
            });
        }

        @Test
        void assessesAnewAndKeepsTheClocks() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            goodwill(number);
            change(number, calmer("eva"), details(number).version());

            assertThat(details(number).priority()).isEqualTo(Priority.LOW);
            assertThat(details(number).owner()).isEqualTo("eva");
            assertThat(clocks(number))
                    .extracting(ClockDetails::metric, ClockDetails::state, ClockDetails::targetMinutes)
                    .containsExactly(
                            tuple(SlaMetric.FIRST_RESPONSE, ClockState.RUNNING, 480),
                            tuple(SlaMetric.RESOLUTION, ClockState.CANCELLED, 240));
        }

        @Test
        void whoHasLeftKeepsARequestButIsGivenNone() {
            String theirs = desk.urgentRequest("CU-000001", "Nobody can sign in");
            String other = desk.urgentRequest("CU-000001", "Nobody can print");
            change(theirs, calmer("eva"), null);
            desk.deactivate("eva");

            change(theirs, calmer("eva"), null);
            assertThat(details(theirs).owner()).isEqualTo("eva");
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> change(other, calmer("eva"), null))
                    .satisfies(refused -> assertThat(refused.errors())
                            .containsExactly(new FieldError("owner", "error.unknownUser", List.of("eva"))));
        }

        private void changeFromForm(String number, ChangeRequest change, ChangeRequest seen, long version) {
            desk.run(services -> {
                services.support().changeRequest(number, change, seen, version);
                return null;
            });
        }

        private ChangeRequest owned(String number, String owner) {
            SupportRequestDetails now = details(number);
            return new ChangeRequest(
                    now.subject(), now.description(), now.type(), now.impact(), now.urgency(), null, null, owner);
        }

        @Test
        void fromAFormGoesOverMessagesAndOtherFieldsThatCameInBetween() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            long version = details(number).version();
            ChangeRequest seen = owned(number, null);
            ChangeRequest wanted = owned(number, "eva");
            post(number, fromCustomer("It is still so"));
            change(number, calmer(null), null);

            changeFromForm(number, wanted, seen, version);

            assertThat(details(number).owner()).isEqualTo("eva");
            assertThat(details(number).subject()).isEqualTo("Some cannot sign in");
        }

        @Test
        void fromAFormIsRefusedWhereSomebodyChangedTheSameField() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            long version = details(number).version();
            ChangeRequest seen = owned(number, null);
            change(number, owned(number, "jonas"), null);

            assertThatExceptionOfType(StaleData.class)
                    .isThrownBy(() -> changeFromForm(number, owned(number, "eva"), seen, version));
            changeFromForm(number, owned(number, "eva"), seen, details(number).version());

            assertThat(details(number).owner()).isEqualTo("eva");
        }

        @Test
        void refusesAStaleVersionAndAnUnknownOwner() {
            String number = desk.urgentRequest("CU-000001", "Nobody can sign in");
            long seen = details(number).version();
            change(number, calmer(null), seen);

            assertThatExceptionOfType(StaleData.class).isThrownBy(() -> change(number, calmer(null), seen));
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> change(number, calmer("nobody"), null));
        }
    }

    @Nested
    class TheQueue {

        private List<String> view(Overview overview, String me) {
            return desk.run(services ->
                    services
                            .desk()
                            .page(SupportRequestFilter.of(overview, me, desk.now()), PageRequest.first(50))
                            .items()
                            .stream()
                            .map(SupportRequestRow::subject)
                            .toList());
        }

        @Test
        void comesInTheOrderOfWhatIsDueNextAndInPages() {
            String uncovered = desk.urgentRequest("CU-000001", "no cover");
            desk.later(Duration.ofMinutes(5));
            goodwill(desk.urgentRequest("CU-000002", "later"));
            desk.at("2026-11-23T08:00:00Z");
            goodwill(desk.urgentRequest("CU-000002", "sooner"));

            assertThat(view(Overview.NEXT_DUE, "jonas")).containsExactly("sooner", "later", "no cover");
            var first = desk.run(services -> services.desk()
                    .page(SupportRequestFilter.of(Overview.NEXT_DUE, "jonas", desk.now()), PageRequest.first(2)));
            var second = desk.run(services -> services.desk()
                    .page(
                            SupportRequestFilter.of(Overview.NEXT_DUE, "jonas", desk.now()),
                            new PageRequest(2, first.nextCursor())));
            assertThat(second.items()).extracting(SupportRequestRow::number).containsExactly(uncovered);
        }

        @Test
        void hasViewsWithCounts() {
            String mine = desk.urgentRequest("CU-000001", "mine");
            desk.run(services -> {
                services.support().assignRequest(mine, "jonas");
                return null;
            });
            String late = desk.urgentRequest("CU-000001", "late");
            goodwill(late);
            String waiting = desk.urgentRequest("CU-000001", "waiting");
            move(waiting, MoveRequest.to(RequestStatus.PENDING_CUSTOMER));
            String done = desk.urgentRequest("CU-000001", "done");
            move(done, new MoveRequest(RequestStatus.RESOLVED, null, null, ResolutionCode.SOLVED, "Restarted"));
            desk.later(Duration.ofMinutes(31));

            assertThat(view(Overview.MINE, "jonas")).containsExactly("mine");
            assertThat(view(Overview.UNASSIGNED, "jonas")).containsExactly("late", "waiting");
            assertThat(view(Overview.BREACHED, "jonas")).containsExactly("late");
            assertThat(view(Overview.WAITING, "jonas")).containsExactly("waiting");
            assertThat(view(Overview.RESOLVED, "jonas")).containsExactly("done");
            assertThat(view(Overview.ALL, "jonas")).hasSize(4);
            assertThat(queue(SupportRequestFilter.of(Overview.MINE, "jonas", desk.now()))
                            .views()
                            .counts())
                    .allSatisfy((overview, count) -> assertThat(count.value())
                            .as(overview.name())
                            .isEqualTo(view(overview, "jonas").size()));
        }

        @Test
        void findsByPartsOfSubjectNumberAndCustomer() {
            String number = desk.urgentRequest("CU-000001", "Zoë kann sich nicht anmelden");
            desk.urgentRequest("CU-000002", "100% CPU");

            assertThat(search("zoe KANN")).containsExactly(number);
            assertThat(search(number.substring(5))).containsExactly(number);
            assertThat(search("halden")).containsExactly(number);
            assertThat(search("%")).hasSize(1).doesNotContain(number);
        }

        @Test
        void countsWhatTheFiltersLetThrough() {
            desk.urgentRequest("CU-000001", "Scanner");
            desk.urgentRequest("CU-000002", "Printer");
            SupportRequestFilter filter =
                    new SupportRequestFilter(Overview.ALL, "jonas", desk.now(), "scan", null, null, null, null, null);

            assertThat(queue(filter).found().value()).isEqualTo(1);
            assertThat(queue(SupportRequestFilter.of(Overview.ALL, "jonas", desk.now()))
                            .found()
                            .value())
                    .isEqualTo(2);
        }

        private SupportQueue queue(SupportRequestFilter filter) {
            return desk.run(services -> services.desk().queue(filter, PageRequest.first(1)));
        }

        @Test
        void tellsOfAFirstResponseThatCameTooLate() {
            String late = desk.urgentRequest("CU-000001", "late");
            goodwill(late);
            String inTime = desk.urgentRequest("CU-000001", "in time");
            goodwill(inTime);
            post(inTime, PostMessage.reply("We are on it", null, null));
            desk.later(Duration.ofMinutes(31));
            post(late, PostMessage.reply("Sorry, we are on it", null, null));

            assertThat(rows())
                    .extracting(SupportRequestRow::subject, SupportRequestRow::responseMissed)
                    .containsExactlyInAnyOrder(tuple("late", true), tuple("in time", false));
        }

        private List<SupportRequestRow> rows() {
            return desk.run(services -> services.desk()
                            .page(SupportRequestFilter.of(Overview.ALL, "jonas", desk.now()), PageRequest.first(50)))
                    .items();
        }

        private List<String> search(String text) {
            SupportRequestFilter filter =
                    new SupportRequestFilter(Overview.ALL, "jonas", desk.now(), text, null, null, null, null, null);
            return desk.run(services -> services.desk().page(filter, PageRequest.first(50)).items().stream()
                    .map(SupportRequestRow::number)
                    .toList());
        }

        @Test
        void givesTheMostUrgentOneToWhoeverAsks() {
            desk.urgentRequest("CU-000001", "no cover");
            String urgent = desk.urgentRequest("CU-000001", "urgent");
            goodwill(urgent);

            assertThat(take("eva")).contains(urgent);
            assertThat(details(urgent).owner()).isEqualTo("eva");
            assertThat(details(urgent).status()).isEqualTo(RequestStatus.NEW);
            assertThat(take("eva")).isPresent();
            assertThat(take("eva")).isEmpty();
        }

        @Test
        void givesTwoAgentsAtTheSameMomentTwoDifferentOnes() {
            desk.urgentRequest("CU-000001", "one");
            desk.urgentRequest("CU-000001", "two");

            desk.as("eva").run(first -> {
                String one = first.support().takeNext().orElseThrow();
                String two = desk.as("jonas")
                        .run(second -> second.support().takeNext().orElseThrow());
                assertThat(two).isNotEqualTo(one);
                return null;
            });
        }

        private Optional<String> take(String user) {
            return desk.as(user).run(services -> services.support().takeNext());
        }
    }

    @Nested
    class WhatTheClockDoes {

        private List<String> due() {
            return desk.run(services -> services.clockService().dueRequests("", 100));
        }

        private void follow(String number) {
            desk.run(services -> {
                services.clockService().followClock(number);
                return null;
            });
        }

        @Test
        void closesAResolvedRequestWhenItsWindowIsOver() {
            String number = desk.urgentRequest("CU-000001", "done");
            move(number, new MoveRequest(RequestStatus.RESOLVED, null, null, ResolutionCode.SOLVED, "Restarted"));
            Instant end = details(number).reopenUntil();

            desk.at(end.minusSeconds(1).toString());
            assertThat(due()).isEmpty();
            desk.at(end.toString());
            assertThat(due()).containsExactly(number);
            follow(number);
            follow(number);
            assertThat(details(number).status()).isEqualTo(RequestStatus.CLOSED);
            assertThat(due()).isEmpty();
        }

        @Test
        void notesALateClockOnce() {
            String number = desk.urgentRequest("CU-000001", "late");
            goodwill(number);

            desk.at("2026-11-23T08:30:00Z");
            assertThat(due()).isEmpty();
            desk.at("2026-11-23T08:30:01Z");
            assertThat(due()).containsExactly(number);
            follow(number);
            assertThat(due()).isEmpty();
            assertThat(clocks(number).get(0).breached()).isTrue();
            assertThat(clocks(number).get(0).state()).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void opensAScheduledRequestOnItsDate() {
            String number = desk.urgentRequest("CU-000001", "later");
            Instant until = desk.now().plus(Duration.ofDays(2));
            move(number, new MoveRequest(RequestStatus.SCHEDULED, "Agreed on the phone", until, null, null));

            assertThat(due()).isEmpty();
            desk.at(until.toString());
            assertThat(due()).containsExactly(number);
            follow(number);
            assertThat(details(number).status()).isEqualTo(RequestStatus.OPEN);
        }
    }
}
