package org.clientele.crm.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomSessionIdsTest {

    private final RandomSessionIds ids = new RandomSessionIds();

    @Test
    void have256Bits() {
        assertThat(ids.generateUuid()).matches("[0-9a-f]{64}");
    }

    @Test
    void doNotDependOnWhatTheyAreFor() {
        assertThat(ids.generateUuid("session")).isNotEqualTo(ids.generateUuid("session"));
    }
}
