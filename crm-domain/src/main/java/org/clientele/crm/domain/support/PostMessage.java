package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Write into the conversation of a request.
 *
 * @param visibility {@code INTERNAL} for a note among ourselves
 * @param direction {@code OUT} unless said; {@code IN} for what the customer wrote or told us
 * @param channel how a public message went; {@code EMAIL} unless said
 * @param body at most {@link SupportMessage#MAX_BODY} characters
 * @param automatic whether a machine of the customer's wrote it
 * @param lastSeen id of the newest message that the writer had seen; null when the writer does not mind newer ones
 * @param then the status to go to afterwards, {@code OPEN} or {@code PENDING_CUSTOMER}; null to leave it
 */
public record PostMessage(
        MessageVisibility visibility,
        Direction direction,
        Origin channel,
        String body,
        boolean automatic,
        Long lastSeen,
        RequestStatus then) {

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every field that is missing or wrong */
    public PostMessage {
        FieldChecks checks = new FieldChecks();
        visibility = checks.required("visibility", visibility);
        direction = direction == null ? Direction.OUT : direction;
        channel = channel == null ? Origin.EMAIL : channel;
        body = checks.requiredLines("body", body, SupportMessage.MAX_BODY);
        checks.require(
                direction == Direction.OUT || visibility != MessageVisibility.INTERNAL,
                "visibility",
                "error.support.customerIsPublic");
        checks.require(
                then == null || then == RequestStatus.OPEN || then == RequestStatus.PENDING_CUSTOMER,
                "then",
                "error.support.thenStatus");
        checks.done();
    }

    public static PostMessage note(String body, Long lastSeen) {
        return new PostMessage(MessageVisibility.INTERNAL, null, Origin.INTERNAL, body, false, lastSeen, null);
    }

    public static PostMessage reply(String body, Long lastSeen, RequestStatus then) {
        return new PostMessage(MessageVisibility.PUBLIC, null, null, body, false, lastSeen, then);
    }

    /** Whether the customer speaks. */
    public boolean isFromCustomer() {
        return direction == Direction.IN;
    }
}
