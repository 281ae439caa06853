package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, CANNOT_WORK,  URGENT",
        "ORGANIZATION, DEGRADED,     HIGH",
        "ORGANIZATION, INCONVENIENT, NORMAL",
        "DEPARTMENT,   CANNOT_WORK,  HIGH",
        "DEPARTMENT,   DEGRADED,     NORMAL",
        "DEPARTMENT,   INCONVENIENT, LOW",
        "PERSON,       CANNOT_WORK,  NORMAL",
        "PERSON,       DEGRADED,     LOW",
        "PERSON,       INCONVENIENT, LOW"
    })
    void followsFromImpactAndUrgency(Impact impact, Urgency urgency, Priority priority) {
        assertThat(Assessment.of(impact, urgency).priority()).isEqualTo(priority);
    }

    @Test
    void anotherPriorityNeedsAReason() {
        Assessment low = Assessment.of(Impact.PERSON, Urgency.DEGRADED);

        assertThatNullPointerException().isThrownBy(() -> low.overriddenBy(Priority.URGENT, null));
        assertThat(low.overriddenBy(Priority.URGENT, "It is the managing director")
                        .priorityReason())
                .isEqualTo("It is the managing director");
    }

    @Test
    void thePriorityOfTheTableKeepsNoReason() {
        Assessment low = Assessment.of(Impact.PERSON, Urgency.DEGRADED).overriddenBy(Priority.URGENT, "Director");

        assertThat(low.overriddenBy(Priority.LOW, "Calmed down").priorityReason())
                .isNull();
    }
}
