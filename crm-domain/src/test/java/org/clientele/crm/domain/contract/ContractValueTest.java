package org.clientele.crm.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractValueTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 1);
    private static final LocalDate END = LocalDate.of(2027, 10, 31);

    private static LineTerms line(
            LineKind kind,
            String quantity,
            String price,
            String discount,
            BillingPeriod period,
            LocalDate from,
            LocalDate to) {
        return new LineTerms(
                "Product",
                kind,
                new BigDecimal(quantity),
                new BigDecimal(price),
                discount == null ? null : new BigDecimal(discount),
                period,
                from,
                to,
                kind == LineKind.SUPPORT ? "gold" : null);
    }

    private static LineTerms recurring(String quantity, String price, String discount, BillingPeriod period) {
        return line(LineKind.RECURRING, quantity, price, discount, period, null, null);
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    private static ContractValue value(LocalDate today, LineTerms... lines) {
        return ContractValue.of(List.of(lines), START, END, "EUR", today);
    }

    @Test
    void countsASupportLineAsRecurringRevenue() {
        var support = line(LineKind.SUPPORT, "1", "1000.00", "0", BillingPeriod.MONTH, null, null);

        assertThat(value(START, support))
                .isEqualTo(new ContractValue(eur("1000.00"), eur("12000.00"), eur("0"), eur("12000.00")));
    }

    @Test
    void addsUpTheContractOfTheDesign() {
        var seats = recurring("420", "19.50", "12", BillingPeriod.MONTH);
        var security = recurring("420", "4.20", null, BillingPeriod.MONTH);
        var storage = recurring("8", "112.00", null, BillingPeriod.MONTH);
        var onboarding = line(LineKind.ONE_OFF, "1", "14500.00", null, null, null, null);

        var value = value(START, seats, security, storage, onboarding);

        assertThat(value.mrr()).isEqualTo(eur("9867.20"));
        assertThat(value.arr()).isEqualTo(eur("118406.40"));
        assertThat(value.oneOffTotal()).isEqualTo(eur("14500.00"));
        assertThat(value.tcv()).isEqualTo(eur("132906.40"));
    }

    @Nested
    class Rounding {

        @ParameterizedTest
        @CsvSource({
            "1, 0.0049, 0,     0.00",
            "1, 0.005,  0,     0.01",
            "3, 33.335, 0,     100.01",
            "1, 10.05,  50,    5.03",
            "7, 19.99,  12.5,  122.44",
            "1, 100,    100,   0.00"
        })
        void happensHalfUpOnTheNetAmountOfALine(String quantity, String price, String discount, String net) {
            assertThat(recurring(quantity, price, discount, BillingPeriod.MONTH).net("EUR"))
                    .isEqualTo(eur(net));
        }

        @Test
        void followsTheCurrency() {
            var line = recurring("3", "33.5", null, BillingPeriod.MONTH);

            assertThat(line.net("JPY").amount()).isEqualByComparingTo("101");
            assertThat(line.net("KWD").amount()).isEqualByComparingTo("100.500");
        }

        @Test
        void leavesTheYearExactAndRoundsTheMonthOnce() {
            var value = value(
                    START,
                    recurring("1", "1000.00", null, BillingPeriod.YEAR),
                    recurring("1", "1000.00", null, BillingPeriod.YEAR));

            assertThat(value.arr()).isEqualTo(eur("2000.00"));
            assertThat(value.mrr()).isEqualTo(eur("166.67"));
            assertThat(value.tcv()).isEqualTo(eur("2000.00"));
        }

        @Test
        void countsQuartersFourTimes() {
            assertThat(value(START, recurring("1", "250.01", null, BillingPeriod.QUARTER))
                            .arr())
                    .isEqualTo(eur("1000.04"));
        }
    }

    @Nested
    class Dates {

        private final LineTerms later = line(
                LineKind.RECURRING,
                "1",
                "100",
                null,
                BillingPeriod.MONTH,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 6, 30));

        @ParameterizedTest
        @CsvSource({"2026-12-31, 0", "2027-01-01, 100.00", "2027-06-30, 100.00", "2027-07-01, 0"})
        void decideWhichLinesAreRecurringRevenueOnADay(LocalDate day, String mrr) {
            assertThat(value(day, later).mrr()).isEqualTo(eur(mrr));
        }

        @Test
        void limitWhatALineAddsToTheTotal() {
            assertThat(value(START, later).tcv()).isEqualTo(eur("600.00"));
        }

        @Test
        void showTheStartBeforeItAndTheEndAfterIt() {
            var always = recurring("1", "100", null, BillingPeriod.MONTH);

            assertThat(value(LocalDate.of(2020, 1, 1), always).mrr()).isEqualTo(eur("100.00"));
            assertThat(value(LocalDate.of(2040, 1, 1), always).mrr()).isEqualTo(eur("100.00"));
        }

        @Test
        void countAnOpenEndedContractOverAYear() {
            var always = recurring("1", "100", null, BillingPeriod.MONTH);

            assertThat(ContractValue.of(List.of(always), START, null, "EUR", START)
                            .tcv())
                    .isEqualTo(eur("1200.00"));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-01, 2027-10-31, 12",
            "2026-11-01, 2026-11-30, 1",
            "2026-11-01, 2026-11-15, 0.5",
            "2026-01-31, 2026-02-28, 1",
            "2024-02-29, 2025-02-28, 12",
            "2026-11-01, 2026-10-31, 0",
            "2026-11-01, 2026-01-01, 0",
            "2026-01-15, 2026-02-28, 1.5"
        })
        void areCountedInCalendarMonths(LocalDate from, LocalDate to, BigDecimal months) {
            assertThat(CalendarMonths.between(from, to)).isEqualByComparingTo(months);
        }
    }

    @Test
    void leavesUsageOutAndTakesSupportWithoutPeriodAsOneOff() {
        var usage = line(LineKind.USAGE, "100", "5", null, BillingPeriod.MONTH, null, null);
        var prepaid = line(LineKind.SUPPORT, "1", "800", null, null, null, null);

        assertThat(value(START, usage, prepaid))
                .isEqualTo(new ContractValue(eur("0"), eur("0"), eur("800.00"), eur("800.00")));
    }

    @Nested
    class Lines {

        private List<String> errors(
                String product,
                LineKind kind,
                String quantity,
                String price,
                String discount,
                BillingPeriod period,
                String sla) {
            var invalid = catchThrowableOfType(
                    InvalidInput.class,
                    () -> new LineTerms(
                            product,
                            kind,
                            quantity == null ? null : new BigDecimal(quantity),
                            price == null ? null : new BigDecimal(price),
                            discount == null ? null : new BigDecimal(discount),
                            period,
                            null,
                            null,
                            sla));
            return invalid == null
                    ? List.of()
                    : invalid.errors().stream().map(FieldError::field).toList();
        }

        @Test
        void tellEverythingThatIsWrongAtOnce() {
            assertThat(errors(" ", null, null, null, "100.01", null, null))
                    .containsExactlyInAnyOrder("product", "kind", "quantity", "unitPrice", "discountPercent");
        }

        @Test
        void needABillingPeriodWhenRecurringAndNoneWhenOneOff() {
            assertThat(errors("P", LineKind.RECURRING, "1", "1", null, null, null))
                    .containsExactly("billingPeriod");
            assertThat(errors("P", LineKind.ONE_OFF, "1", "1", null, BillingPeriod.YEAR, null))
                    .containsExactly("billingPeriod");
            assertThat(errors("P", LineKind.ONE_OFF, "1", "1", null, null, null))
                    .isEmpty();
        }

        @Test
        void nameAnSlaPlanWhenTheyAreSupportAndOnlyThen() {
            assertThat(errors("P", LineKind.SUPPORT, "1", "1", null, BillingPeriod.MONTH, null))
                    .containsExactly("slaPlan");
            assertThat(errors("P", LineKind.RECURRING, "1", "1", null, BillingPeriod.MONTH, "gold"))
                    .containsExactly("slaPlan");
        }

        @ParameterizedTest
        @CsvSource({
            "0,     1,       0,    quantity",
            "-1,    1,       0,    quantity",
            "1.0001, 1,      0,    quantity",
            "1,     -0.01,   0,    unitPrice",
            "1,     1.00001, 0,    unitPrice",
            "1,     1000000000000.01, 0, unitPrice",
            "1000.001, 1000000000000, 0, unitPrice",
            "1,     1,       -0.01, discountPercent",
            "1,     1,       100.01, discountPercent",
            "1,     1,       1.001, discountPercent"
        })
        void refuseNumbersOutOfRange(String quantity, String price, String discount, String field) {
            assertThat(errors("P", LineKind.ONE_OFF, quantity, price, discount, null, null))
                    .containsExactly(field);
        }

        @ParameterizedTest
        @CsvSource({"0.001, 0, 0", "1, 0.0001, 100", "1000, 1000000000000, 99.99", "1000000000, 1000000, 0"})
        void acceptNumbersAtTheEdges(String quantity, String price, String discount) {
            assertThat(errors("P", LineKind.ONE_OFF, quantity, price, discount, null, null))
                    .isEmpty();
        }
    }
}
