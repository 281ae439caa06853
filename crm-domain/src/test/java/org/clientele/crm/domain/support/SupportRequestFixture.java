package org.clientele.crm.domain.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.shared.Stamp;

/**
 * Support requests for tests: urgent, created Monday 23 November 2026 at 09:00 in Berlin, covered by a plan that promises
 * a first response in 60 and a resolution in 480 business minutes.
 */
public final class SupportRequestFixture {

    /** Monday, 09:00 in Berlin. */
    public static final Instant MONDAY_9 = Instant.parse("2026-11-23T08:00:00Z");

    private static int running;

    private Impact impact = Impact.ORGANIZATION;
    private Urgency urgency = Urgency.CANNOT_WORK;
    private CalendarRevision calendar = CalendarFixture.aCalendar().buildRevision("berlin");
    private boolean covered = true;
    private boolean pauseOnHold;
    private final List<SlaTarget> targets = new ArrayList<>(List.of(
            new SlaTarget(Priority.URGENT, 60, 480),
            new SlaTarget(Priority.HIGH, 120, 960),
            new SlaTarget(Priority.NORMAL, 240, null)));

    private SupportRequestFixture() {}

    public static SupportRequestFixture aRequest() {
        return new SupportRequestFixture();
    }

    public SupportRequestFixture assessed(Impact newImpact, Urgency newUrgency) {
        impact = newImpact;
        urgency = newUrgency;
        return this;
    }

    public SupportRequestFixture notCovered() {
        covered = false;
        return this;
    }

    public SupportRequestFixture pausingOnHold() {
        pauseOnHold = true;
        return this;
    }

    /** A cover by contract with these targets, in the calendar of this fixture. */
    public Cover cover(SlaTarget... newTargets) {
        return Cover.byContract(
                "CT-2026-0001", 1L, plan("other", List.of(newTargets)), calendar, "Agreed by telephone");
    }

    public SupportRequest build() {
        OpenSupportRequest command = new OpenSupportRequest(
                "CU-000001",
                null,
                "Nobody can sign in",
                null,
                RequestType.INCIDENT,
                Origin.PHONE,
                impact,
                urgency,
                null);
        Cover cover = covered
                ? Cover.byContract("CT-2026-0001", 1L, plan("gold", targets), calendar, null)
                : Cover.none(calendar);
        return new SupportRequest(
                "SR-2026-%06d".formatted(++running), 1L, null, command, cover, new Stamp(MONDAY_9, "jonas"));
    }

    private SlaPlan plan(String name, List<SlaTarget> planTargets) {
        return SlaPlan.first(name, "berlin", pauseOnHold, planTargets, Stamp.system(Instant.EPOCH));
    }
}
