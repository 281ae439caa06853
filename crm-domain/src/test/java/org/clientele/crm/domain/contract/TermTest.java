package org.clientele.crm.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.crm.domain.contract.ContractFixture.BERLIN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.clientele.crm.domain.shared.InvalidInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 1);

    private static Term term(LocalDate start, Integer months) {
        return new Term(start, BERLIN, months, null, Renewal.none());
    }

    private static Term renewing(LocalDate start, int months, RenewalType type, Integer renewalMonths) {
        return new Term(start, BERLIN, months, null, new Renewal(type, renewalMonths, 30));
    }

    @Nested
    class EndDate {

        @ParameterizedTest
        @CsvSource({
            "2026-11-01, 12, 2027-10-31",
            "2026-11-15,  1, 2026-12-14",
            "2026-01-28,  1, 2026-02-27",
            "2026-01-29,  1, 2026-02-28",
            "2026-01-30,  1, 2026-02-28",
            "2026-01-31,  1, 2026-02-28",
            "2028-01-29,  1, 2028-02-28",
            "2028-01-30,  1, 2028-02-29",
            "2026-01-31,  2, 2026-03-30",
            "2026-05-31,  1, 2026-06-30",
            "2024-02-29, 12, 2025-02-28",
            "2024-02-29, 48, 2028-02-28",
            "2026-02-28, 24, 2028-02-27",
            "2026-12-31,  2, 2027-02-28"
        })
        void isTheLastDayInForce(LocalDate start, int months, LocalDate end) {
            assertThat(term(start, months).endDate()).contains(end);
        }

        @Test
        void isAbsentForAnOpenEndedTerm() {
            var openEnded = term(START, null);

            assertThat(openEnded.endDate()).isEmpty();
            assertThat(openEnded.noticeDeadline()).isEmpty();
            assertThat(openEnded.hasEnded(LocalDate.of(2199, 12, 31))).isFalse();
        }

        @Test
        void canBeAgreedInstead() {
            var end = LocalDate.of(2027, 6, 30);

            assertThat(term(START, 12).until(end).endDate()).contains(end);
            assertThat(term(START, null).until(end).endDate()).contains(end);
            assertThat(term(START, 12).until(end).until(null).endDate()).contains(LocalDate.of(2027, 10, 31));
        }

        @Test
        void mayBeTheStartDateButNotTheDayBefore() {
            assertThat(term(START, null).until(START).endDate()).contains(START);
            assertThatThrownBy(() -> term(START, null).until(START.minusDays(1)))
                    .isInstanceOf(InvalidInput.class);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, Term.MAX_MONTHS + 1})
        void needsALengthThatCanBe(int months) {
            assertThatThrownBy(() -> term(START, months)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Renewal(RenewalType.AUTO, months, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class NoticeDeadline {

        @ParameterizedTest
        @CsvSource({"0, 2027-10-31", "1, 2027-10-30", "90, 2027-08-02"})
        void isTheEndDateLessTheNoticePeriod(int days, LocalDate deadline) {
            var term = new Term(START, BERLIN, 12, null, new Renewal(RenewalType.AUTO, null, days));

            assertThat(term.noticeDeadline()).contains(deadline);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, Renewal.MAX_NOTICE_DAYS + 1})
        void needsAPeriodThatCanBe(int days) {
            assertThatThrownBy(() -> new Renewal(RenewalType.AUTO, null, days))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Renewing {

        @Test
        void happensOnlyWhenTheTermRenewsItself() {
            assertThat(renewing(START, 12, RenewalType.AUTO, null).renewsItself())
                    .isTrue();
            assertThat(renewing(START, 12, RenewalType.MANUAL, null).renewsItself())
                    .isFalse();
            assertThat(renewing(START, 12, RenewalType.NONE, null).renewsItself())
                    .isFalse();
            assertThat(new Term(START, BERLIN, null, null, new Renewal(RenewalType.AUTO, 12, 0)).renewsItself())
                    .isFalse();
            assertThatThrownBy(
                            () -> renewing(START, 12, RenewalType.MANUAL, null).renewedBeyond(START))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void leavesATermAloneThatStillHolds() {
            var term = renewing(START, 12, RenewalType.AUTO, 6);

            assertThat(term.renewedBeyond(LocalDate.of(2027, 10, 31))).isEqualTo(term);
        }

        @Test
        void goesOnByTheRenewalLengthAndMovesTheNoticeDeadline() {
            var renewed = renewing(START, 12, RenewalType.AUTO, 6).renewedBeyond(LocalDate.of(2027, 11, 1));

            assertThat(renewed.endDate()).contains(LocalDate.of(2028, 4, 30));
            assertThat(renewed.noticeDeadline()).contains(LocalDate.of(2028, 3, 31));
            assertThat(renewed.startDate()).isEqualTo(START);
        }

        @Test
        void isAsLongAsTheTermUnlessAgreed() {
            assertThat(renewing(START, 3, RenewalType.AUTO, null)
                            .renewedBeyond(LocalDate.of(2027, 2, 1))
                            .endDate())
                    .contains(LocalDate.of(2027, 4, 30));
        }

        @Test
        void isAYearWhereOnlyAnEndDateWasAgreed() {
            var term =
                    new Term(START, BERLIN, null, LocalDate.of(2026, 12, 31), new Renewal(RenewalType.AUTO, null, 0));

            assertThat(term.renewedBeyond(LocalDate.of(2027, 1, 1)).endDate()).contains(LocalDate.of(2027, 12, 31));
        }

        @Test
        void catchesUpOverSeveralTerms() {
            assertThat(renewing(START, 1, RenewalType.AUTO, null)
                            .renewedBeyond(LocalDate.of(2027, 3, 15))
                            .endDate())
                    .contains(LocalDate.of(2027, 3, 31));
        }

        @Test
        void doesNotDriftFromTheThirtyFirst() {
            var term = renewing(LocalDate.of(2026, 1, 31), 1, RenewalType.AUTO, null);

            assertThat(term.endDate()).contains(LocalDate.of(2026, 2, 28));
            assertThat(term.renewedBeyond(LocalDate.of(2026, 3, 1)).endDate()).contains(LocalDate.of(2026, 3, 30));
        }
    }

    @Nested
    class Phase {

        private final Term term = new Term(START, BERLIN, 12, null, new Renewal(RenewalType.AUTO, null, 90));

        @ParameterizedTest
        @CsvSource({
            "2026-10-31, UPCOMING",
            "2026-11-01, TRIAL",
            "2026-11-30, TRIAL",
            "2026-12-01, RUNNING",
            "2027-08-01, RUNNING",
            "2027-08-02, RUNNING",
            "2027-08-03, IN_NOTICE",
            "2027-10-31, IN_NOTICE",
            "2027-11-01, GRACE",
            "2027-11-30, GRACE",
            "2027-12-01, OVER"
        })
        void followsFromTheDates(LocalDate day, TermPhase phase) {
            assertThat(TermPhase.of(term, LocalDate.of(2026, 11, 30), day)).isEqualTo(phase);
        }

        @Test
        void isRunningFromTheStartWithoutATrial() {
            assertThat(TermPhase.of(term, null, START)).isEqualTo(TermPhase.RUNNING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-10-31T22:59:59Z, 2026-10-31",
        "Europe/Berlin,       2026-10-31T23:00:00Z, 2026-11-01",
        "Pacific/Auckland,    2026-10-31T11:00:00Z, 2026-11-01",
        "America/Los_Angeles, 2026-11-01T06:59:59Z, 2026-10-31"
    })
    void readsADayInItsOwnTimeZone(String zone, Instant moment, LocalDate day) {
        assertThat(new Term(START, ZoneId.of(zone), 12, null, Renewal.none()).dayOf(moment))
                .isEqualTo(day);
    }

    @Test
    void isEqualByWhatWasAgreed() {
        EqualsVerifier.forClass(Renewal.class)
                .suppress(Warning.NONFINAL_FIELDS, Warning.STRICT_INHERITANCE, Warning.SURROGATE_KEY)
                .verify();
        assertThat(term(START, 12)).isEqualTo(term(START, 12)).hasSameHashCodeAs(term(START, 12));
        assertThat(term(START, 12)).isNotEqualTo(term(START, 13)).isNotEqualTo(term(START.plusDays(1), 12));
    }
}
