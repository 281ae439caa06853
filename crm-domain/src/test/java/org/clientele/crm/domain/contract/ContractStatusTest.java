package org.clientele.crm.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.crm.domain.contract.ContractStatus.ACTIVE;
import static org.clientele.crm.domain.contract.ContractStatus.APPROVED;
import static org.clientele.crm.domain.contract.ContractStatus.CANCELLED;
import static org.clientele.crm.domain.contract.ContractStatus.DRAFT;
import static org.clientele.crm.domain.contract.ContractStatus.EXPIRED;
import static org.clientele.crm.domain.contract.ContractStatus.IN_APPROVAL;
import static org.clientele.crm.domain.contract.ContractStatus.OUT_FOR_SIGNATURE;
import static org.clientele.crm.domain.contract.ContractStatus.RENEWED;
import static org.clientele.crm.domain.contract.ContractStatus.SIGNED;
import static org.clientele.crm.domain.contract.ContractStatus.SUSPENDED;
import static org.clientele.crm.domain.contract.ContractStatus.TERMINATED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractStatusTest {

    private static final Map<ContractStatus, Set<ContractStatus>> TABLE = Map.ofEntries(
            Map.entry(DRAFT, Set.of(IN_APPROVAL, CANCELLED)),
            Map.entry(IN_APPROVAL, Set.of(APPROVED, DRAFT, CANCELLED)),
            Map.entry(APPROVED, Set.of(OUT_FOR_SIGNATURE)),
            Map.entry(OUT_FOR_SIGNATURE, Set.of(SIGNED, DRAFT)),
            Map.entry(SIGNED, Set.of(ACTIVE)),
            Map.entry(ACTIVE, Set.of(SUSPENDED, TERMINATED, EXPIRED, RENEWED)),
            Map.entry(SUSPENDED, Set.of(ACTIVE, TERMINATED, EXPIRED)),
            Map.entry(EXPIRED, Set.of(ACTIVE)),
            Map.entry(TERMINATED, Set.of()),
            Map.entry(RENEWED, Set.of()),
            Map.entry(CANCELLED, Set.of()));

    static Stream<Arguments> everyPair() {
        return Stream.of(ContractStatus.values())
                .flatMap(from -> Stream.of(ContractStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void followsTheTable(ContractStatus from, ContractStatus to) {
        assertThat(from.canBecome(to)).isEqualTo(TABLE.get(from).contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void isReachedByExactlyTheStepsOfTheTable(ContractStatus from, ContractStatus to) {
        assertThat(Step.between(from, to).isPresent()).isEqualTo(from.canBecome(to));
    }

    @Test
    void leavesNoWayBackToDraftAfterSigning() {
        assertThat(Stream.of(ContractStatus.values()).filter(status -> status.canBecome(DRAFT)))
                .containsExactlyInAnyOrder(IN_APPROVAL, OUT_FOR_SIGNATURE);
    }
}
