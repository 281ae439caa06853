package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlaPlanTest {

    private static final Stamp STAMP = new Stamp(Instant.EPOCH, "admin");
    private static final SlaTarget URGENT = new SlaTarget(Priority.URGENT, 30, 240);

    @Test
    void aChangedPlanIsANewRevisionAndTheOldOneStays() {
        SlaPlan first = SlaPlan.first("gold", "berlin", false, List.of(URGENT), STAMP);

        SlaPlan second = first.revise("paris", true, List.of(new SlaTarget(Priority.URGENT, 15, 120)), STAMP);

        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.isCurrent()).isTrue();
        assertThat(first.isCurrent()).isFalse();
        assertThat(first.targetFor(Priority.URGENT)).contains(URGENT);
        assertThat(first.calendarName()).isEqualTo("berlin");
        assertThatIllegalStateException().isThrownBy(() -> first.revise("berlin", false, List.of(URGENT), STAMP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Premium 24/7", "-gold", "<b>", " "})
    void hasANameThatCanStandInAnAddress(String name) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SlaPlan.first(name, "berlin", false, List.of(URGENT), STAMP))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("name"));
    }

    @Test
    void needsATarget() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SlaPlan.first("gold", "berlin", false, List.of(), STAMP));
    }

    @Test
    void namesAPriorityOnce() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SlaPlan.first("gold", "berlin", false, List.of(URGENT, URGENT), STAMP));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 240, firstResponseMinutes",
        "30, 0, resolutionMinutes",
        "527041, 527040, firstResponseMinutes",
        "30, 527041, resolutionMinutes",
        "31, 30, resolutionMinutes",
        ", , resolutionMinutes"
    })
    void refusesTargetsThatMakeNoSense(Integer firstResponse, Integer resolution, String field) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new SlaTarget(Priority.LOW, firstResponse, resolution))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .contains(field));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "527040, 527040", "30,", ", 30"})
    void acceptsTheLimits(Integer firstResponse, Integer resolution) {
        assertThat(new SlaTarget(Priority.LOW, firstResponse, resolution).priority())
                .isEqualTo(Priority.LOW);
    }
}
