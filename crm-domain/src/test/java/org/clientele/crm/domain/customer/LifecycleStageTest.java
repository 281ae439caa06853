package org.clientele.crm.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.crm.domain.customer.LifecycleStage.ACTIVE;
import static org.clientele.crm.domain.customer.LifecycleStage.AT_RISK;
import static org.clientele.crm.domain.customer.LifecycleStage.DORMANT;
import static org.clientele.crm.domain.customer.LifecycleStage.FORMER;
import static org.clientele.crm.domain.customer.LifecycleStage.LEAD;
import static org.clientele.crm.domain.customer.LifecycleStage.ONBOARDING;
import static org.clientele.crm.domain.customer.LifecycleStage.QUALIFIED_PROSPECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleStageTest {

    private static final Map<LifecycleStage, Set<LifecycleStage>> TABLE = Map.of(
            LEAD, Set.of(QUALIFIED_PROSPECT, FORMER),
            QUALIFIED_PROSPECT, Set.of(ONBOARDING, FORMER),
            ONBOARDING, Set.of(ACTIVE, FORMER),
            ACTIVE, Set.of(AT_RISK, FORMER),
            AT_RISK, Set.of(ACTIVE, DORMANT, FORMER),
            DORMANT, Set.of(ACTIVE, FORMER),
            FORMER, Set.of());

    static List<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (LifecycleStage from : LifecycleStage.values()) {
            for (LifecycleStage to : LifecycleStage.values()) {
                pairs.add(Arguments.of(from, to));
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void followsTheTable(LifecycleStage from, LifecycleStage to) {
        assertThat(from.canBecome(to)).isEqualTo(TABLE.get(from).contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void asksForAReasonWhereTheRelationSuffers(LifecycleStage stage) {
        assertThat(stage.reasonRequired()).isEqualTo(stage == AT_RISK || stage == FORMER);
    }
}
