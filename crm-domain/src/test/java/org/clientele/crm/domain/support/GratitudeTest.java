package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GratitudeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks!",
                "thank you very much",
                "OK, thanks a lot.\n\nBest regards",
                "Vielen Dank für die schnelle Hilfe!",
                "Merci beaucoup",
                "THX :)"
            })
    void thanksAndNothingElse(String body) {
        assertThat(Gratitude.isAllThatIsSaid(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks, but it still fails",
                "Thanks?",
                "Thanks, it worked for 2 hours",
                "Great",
                "",
                "...",
                "No thanks",
                "Danke, geht nicht"
            })
    void anythingMoreIsTakenSeriously(String body) {
        assertThat(Gratitude.isAllThatIsSaid(body)).isFalse();
    }
}
