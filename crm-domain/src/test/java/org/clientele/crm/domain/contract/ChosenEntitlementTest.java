package org.clientele.crm.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.crm.domain.contract.ContractFixture.BERLIN;
import static org.clientele.crm.domain.contract.ContractFixture.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenEntitlementTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static Entitlement entitlement(int counter, ContractStatus status, String product, LocalDate to) {
        return new Entitlement(
                ContractNumber.of(2026, counter).value(), status, counter, 1, product, "gold", FROM, to, BERLIN);
    }

    private static String chosen(String product, Entitlement... candidates) {
        return ChosenEntitlement.choose(List.of(candidates), product, noon(TODAY))
                .map(cover -> cover.entitlement().contractNumber())
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T22:59:59Z, UPCOMING",
        "2025-12-31T23:00:00Z, ACTIVE",
        "2026-12-31T22:59:59Z, ACTIVE",
        "2026-12-31T23:00:00Z, EXPIRED"
    })
    void holdsFromItsFirstToItsLastDayInTheContractsZone(Instant at, EntitlementState state) {
        var day = LocalDate.ofInstant(at, BERLIN);

        assertThat(entitlement(1, ContractStatus.ACTIVE, "A", TO).stateOn(day)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, ACTIVE", "SUSPENDED, SUSPENDED", "TERMINATED, ACTIVE", "EXPIRED, EXPIRED", "RENEWED, EXPIRED"})
    void followsTheStatusOfItsContract(ContractStatus status, EntitlementState state) {
        assertThat(entitlement(1, status, "A", TO).stateOn(TODAY)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "TERMINATED, 2026-12-30T12:00:00Z, ACTIVE",
        "TERMINATED, 2026-12-31T22:59:59Z, ACTIVE",
        "TERMINATED, 2026-12-31T23:00:00Z, EXPIRED",
        "SUSPENDED,  2026-12-31T22:59:59Z, SUSPENDED",
        "SUSPENDED,  2026-12-31T23:00:00Z, EXPIRED"
    })
    void endsWithTheLastDayOfATerminatedContract(ContractStatus status, Instant at, EntitlementState state) {
        var cover = ChosenEntitlement.choose(List.of(entitlement(1, status, "A", TO)), null, at);

        assertThat(cover).hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(state));
    }

    @Test
    void isChosenForTheVeryProductFirst() {
        assertThat(chosen(
                        "printer",
                        entitlement(1, ContractStatus.ACTIVE, "Everything", TODAY),
                        entitlement(2, ContractStatus.ACTIVE, "Printer", TO)))
                .isEqualTo("CT-2026-0002");
    }

    @Test
    void isOtherwiseTheOneThatExpiresFirst() {
        assertThat(chosen(
                        null,
                        entitlement(1, ContractStatus.ACTIVE, "A", null),
                        entitlement(2, ContractStatus.ACTIVE, "B", TO),
                        entitlement(3, ContractStatus.ACTIVE, "C", TO.minusDays(1))))
                .isEqualTo("CT-2026-0003");
    }

    @Test
    void isTheOneThatHoldsBeforeAnyThatDoesNot() {
        assertThat(chosen(
                        "printer",
                        entitlement(1, ContractStatus.EXPIRED, "Printer", TO),
                        entitlement(2, ContractStatus.SUSPENDED, "Printer", TO),
                        entitlement(3, ContractStatus.ACTIVE, "Other", TO)))
                .isEqualTo("CT-2026-0003");
    }

    @Test
    void isTheLastToExpireWhenNoneHolds() {
        var cover = ChosenEntitlement.choose(
                        List.of(
                                entitlement(1, ContractStatus.EXPIRED, "A", TODAY.minusDays(90)),
                                entitlement(2, ContractStatus.EXPIRED, "A", TODAY.minusDays(9))),
                        null,
                        noon(TODAY))
                .orElseThrow();

        assertThat(cover.entitlement().contractNumber()).isEqualTo("CT-2026-0002");
        assertThat(cover.holds()).isFalse();
        assertThat(cover.state()).isEqualTo(EntitlementState.EXPIRED);
    }

    @Test
    void isMissingWithoutContractsOrWithOneThatBeginsLater() {
        assertThat(chosen(null)).isNull();
        assertThat(ChosenEntitlement.choose(
                        List.of(entitlement(1, ContractStatus.ACTIVE, "A", TO)), null, noon(FROM.minusDays(1))))
                .isEmpty();
    }
}
