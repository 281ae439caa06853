package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Take in a support request.
 *
 * @param customer number of the customer
 * @param contact number of the customer's contact who asks; null when nobody is named
 * @param subject one line, at most {@link #MAX_SUBJECT} characters
 * @param description what the customer said, at most {@link SupportMessage#MAX_BODY} characters; null when the subject
 *     says it all
 * @param origin how it came in; {@code INTERNAL} when absent
 * @param owner user name of the one to work on it; null for nobody yet
 */
public record OpenSupportRequest(
        String customer,
        String contact,
        String subject,
        String description,
        RequestType type,
        Origin origin,
        Impact impact,
        Urgency urgency,
        String owner) {

    /** Longest subject, in characters. */
    public static final int MAX_SUBJECT = 200;

    /** @throws InvalidInput naming every field that is missing or wrong */
    public OpenSupportRequest {
        FieldChecks checks = new FieldChecks();
        customer = checks.requiredText("customer", customer, 40);
        contact = checks.optionalText("contact", contact, 40);
        subject = checks.requiredText("subject", subject, MAX_SUBJECT);
        description = checks.optionalLines("description", description, SupportMessage.MAX_BODY);
        type = checks.required("type", type);
        origin = origin == null ? Origin.INTERNAL : origin;
        impact = checks.required("impact", impact);
        urgency = checks.required("urgency", urgency);
        owner = checks.optionalText("owner", owner, 100);
        checks.done();
    }
}
