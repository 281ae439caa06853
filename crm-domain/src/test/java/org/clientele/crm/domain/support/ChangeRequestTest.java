package org.clientele.crm.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeRequestTest {

    private static final ChangeRequest SEEN = says("No scans", Impact.PERSON, Urgency.DEGRADED, "jonas");

    private static ChangeRequest says(String subject, Impact impact, Urgency urgency, String owner) {
        return new ChangeRequest(
                subject, "Since this morning", RequestType.INCIDENT, impact, urgency, null, null, owner);
    }

    @Test
    void standsAsItIsWhenNothingWasStoredInBetween() {
        ChangeRequest wanted = says("No scans at all", Impact.PERSON, Urgency.DEGRADED, null);

        assertThat(wanted.rebased(SEEN, SEEN)).contains(wanted);
    }

    @Test
    void leavesToOthersWhatItsEditorLeftAlone() {
        ChangeRequest wanted = says("No scans at all", Impact.PERSON, Urgency.DEGRADED, "jonas");
        ChangeRequest stored = says("No scans", Impact.PERSON, Urgency.CANNOT_WORK, null);

        assertThat(wanted.rebased(SEEN, stored))
                .contains(says("No scans at all", Impact.PERSON, Urgency.CANNOT_WORK, null));
    }

    @Test
    void clashesWithAnotherValueOfTheSameField() {
        ChangeRequest wanted = says("No scans", Impact.PERSON, Urgency.DEGRADED, "eva");
        ChangeRequest stored = says("No scans", Impact.PERSON, Urgency.DEGRADED, null);

        assertThat(wanted.rebased(SEEN, stored)).isEmpty();
    }

    @Test
    void agreesWithTheSameValueOfTheSameField() {
        ChangeRequest wanted = says("No scans", Impact.PERSON, Urgency.DEGRADED, "eva");

        assertThat(wanted.rebased(SEEN, wanted)).contains(wanted);
    }

    @Test
    void takesImpactAndUrgencyForOneThing() {
        ChangeRequest wanted = says("No scans", Impact.ORGANIZATION, Urgency.DEGRADED, "jonas");
        ChangeRequest stored = says("No scans", Impact.PERSON, Urgency.CANNOT_WORK, "jonas");

        assertThat(wanted.rebased(SEEN, stored)).isEmpty();
    }
}
