package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class DefineCalendarTest {

    @Test
    void saysWhatStandsWhereAnIntervalShould() {
        assertThat(errors(List.of("mornings"))).containsExactly(notATime("mornings"));
        assertThat(errors(List.of("08:00", "12:00", "17:00"))).containsExactly(notATime("08:00-12:00-17:00"));
        assertThat(errors(Arrays.asList("08:00", null, null))).containsExactly(notATime("08:00-null-null"));
        assertThat(errors(null)).containsExactly(notATime("null"));
    }

    private static FieldError notATime(String text) {
        return new FieldError("hours.MONDAY", "error.calendar.hours.notATime", List.of(text));
    }

    private static List<FieldError> errors(List<String> interval) {
        Map<DayOfWeek, List<List<String>>> hours = Map.of(DayOfWeek.MONDAY, Collections.singletonList(interval));
        return catchThrowableOfType(
                        InvalidInput.class, () -> new DefineCalendar("berlin", "Europe/Berlin", hours, Map.of()))
                .errors();
    }
}
