package org.clientele.crm.domain.support;

import java.util.Objects;
import java.util.Optional;
import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Change what a request says. Every field is the value wanted, not only those that differ.
 *
 * @param priority another priority than the table of {@link Priority} gives; null for the table's
 * @param priorityReason why; required when {@code priority} is not the table's
 * @param owner user name of the one who works on it; null for nobody
 */
public record ChangeRequest(
        String subject,
        String description,
        RequestType type,
        Impact impact,
        Urgency urgency,
        Priority priority,
        String priorityReason,
        String owner) {

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every field that is missing or wrong */
    public ChangeRequest {
        FieldChecks checks = new FieldChecks();
        subject = checks.requiredText("subject", subject, OpenSupportRequest.MAX_SUBJECT);
        description = checks.optionalLines("description", description, SupportMessage.MAX_BODY);
        type = checks.required("type", type);
        impact = checks.required("impact", impact);
        urgency = checks.required("urgency", urgency);
        priorityReason = checks.optionalText("priorityReason", priorityReason, 500);
        if (impact != null && urgency != null && priority != null && priority != Priority.of(impact, urgency)) {
            checks.require(priorityReason != null, "priorityReason", "error.required");
        }
        owner = checks.optionalText("owner", owner, 100);
        checks.done();
    }

    /** What a request says by now. */
    public static ChangeRequest saidBy(SupportRequest request) {
        return of(request.subject(), request.description(), request.type(), request.assessment(), request.owner());
    }

    private static ChangeRequest of(
            String subject, String description, RequestType type, Assessment assessment, String owner) {
        return new ChangeRequest(
                subject,
                description,
                type,
                assessment.impact(),
                assessment.urgency(),
                assessment.priorityReason() == null ? null : assessment.priority(),
                assessment.priorityReason(),
                owner);
    }

    /**
     * This change after others were stored in between: what its editor left alone stays as the others left it. Impact,
     * urgency and priority are one thing here, for they follow from each other.
     *
     * @param seen what the request said when the editor began
     * @param stored what it says by now
     * @return empty when others changed the same as the editor, and to something else
     */
    public Optional<ChangeRequest> rebased(ChangeRequest seen, ChangeRequest stored) {
        boolean clash = clash(subject, seen.subject, stored.subject)
                || clash(description, seen.description, stored.description)
                || clash(type, seen.type, stored.type)
                || clash(assessment(), seen.assessment(), stored.assessment())
                || clash(owner, seen.owner, stored.owner);
        return clash
                ? Optional.empty()
                : Optional.of(of(
                        pick(subject, seen.subject, stored.subject),
                        pick(description, seen.description, stored.description),
                        pick(type, seen.type, stored.type),
                        pick(assessment(), seen.assessment(), stored.assessment()),
                        pick(owner, seen.owner, stored.owner)));
    }

    private static boolean clash(Object wanted, Object seen, Object stored) {
        return !Objects.equals(wanted, seen) && !Objects.equals(stored, seen) && !Objects.equals(wanted, stored);
    }

    private static <T> T pick(T wanted, T seen, T stored) {
        return Objects.equals(wanted, seen) ? stored : wanted;
    }

    Assessment assessment() {
        Assessment byTable = Assessment.of(impact, urgency);
        return priority == null ? byTable : byTable.overriddenBy(priority, priorityReason);
    }
}
