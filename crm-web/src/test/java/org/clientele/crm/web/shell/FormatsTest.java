package org.clientele.crm.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.clientele.crm.domain.shared.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    /** 08:27 in Berlin, while it is still 23:27 of the day before in Los Angeles. */
    private static final Instant NOW = Instant.parse("2026-11-16T07:27:00Z");

    private final Formats formats = in("Europe/Berlin");

    private static Formats in(String zone) {
        return new Formats(Locale.UK, ZoneId.of(zone), NOW);
    }

    @Nested
    class ShowingMoney {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "118400;EUR;€118,400;€118,400.00",
                    "29600.5;EUR;€29,600.50;€29,600.50",
                    "-898;EUR;−€898;−€898.00",
                    "1200;JPY;JP¥1,200;JP¥1,200",
                    "27987.6;SEK;SEK\u00a027,987.60;SEK\u00a027,987.60",
                    "-500;CHF;−CHF\u00a0500;−CHF\u00a0500.00"
                })
        void hasDecimalsOnlyWhereThereAreCents(BigDecimal amount, String currency, String list, String exact) {
            Money money = Money.of(amount, currency);

            assertThat(formats.money(money)).isEqualTo(list);
            assertThat(formats.moneyExact(money)).isEqualTo(exact);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "9999;€9,999",
                    "10000;€10K",
                    "186400;€186K",
                    "999999;€1,000K",
                    "1000000;€1.00M",
                    "2840000;€2.84M"
                })
        void isShortenedInFigures(BigDecimal amount, String shown) {
            assertThat(formats.moneyShort(Money.of(amount, "EUR"))).isEqualTo(shown);
        }

        @Test
        void isADashWhereItDoesNotApply() {
            assertThat(formats.money(null)).isEqualTo("—");
        }
    }

    @Nested
    class ShowingDates {

        @Test
        void leavesOutTheCurrentYear() {
            assertThat(formats.date(LocalDate.of(2026, 11, 18))).isEqualTo("Wed 18 Nov");
            assertThat(formats.date(LocalDate.of(2027, 12, 15))).isEqualTo("15 Dec 2027");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "2026-11-13;3 days ago",
                    "2026-11-14;2 days ago",
                    "2026-11-15;yesterday",
                    "2026-11-16;today",
                    "2026-11-17;tomorrow",
                    "2026-11-18;in 2 days",
                    "2026-12-15;in 29 days"
                })
        void countsTheDays(LocalDate date, String words) {
            assertThat(formats.inDays(date)).isEqualTo(words);
        }

        @Test
        void dependsOnTheViewersZone() {
            Instant early = Instant.parse("2026-11-16T06:00:00Z");

            assertThat(formats.moment(early)).isEqualTo("07:00");
            assertThat(in("America/New_York").moment(early)).isEqualTo("01:00");
            assertThat(in("America/Los_Angeles").moment(Instant.parse("2026-11-15T07:00:00Z")))
                    .isEqualTo("Sat 14 Nov, 23:00");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "2026-11-16T07:26:30Z;just now",
                    "2026-11-16T07:26:00Z;1 min ago",
                    "2026-11-16T06:27:01Z;59 min ago",
                    "2026-11-16T06:27:00Z;1 h ago",
                    "2026-11-15T20:00:00Z;yesterday",
                    "2026-10-17T10:00:00Z;30 days ago",
                    "2026-10-16T10:00:00Z;Fri 16 Oct"
                })
        void saysHowLongAgo(Instant moment, String words) {
            assertThat(formats.ago(moment)).isEqualTo(words);
        }
    }
}
