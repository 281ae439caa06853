package org.clientele.crm.api.support;

import java.time.Instant;
import org.clientele.crm.domain.support.Direction;
import org.clientele.crm.domain.support.MessageRow;
import org.clientele.crm.domain.support.MessageVisibility;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.PostMessage;

/** A message of a request's conversation. */
record MessageJson(
        long id,
        Direction direction,
        MessageVisibility visibility,
        Origin channel,
        String author,
        String authorName,
        String body,
        boolean automatic,
        Instant createdAt) {

    static MessageJson of(MessageRow row) {
        return new MessageJson(
                row.id(),
                row.direction(),
                row.visibility(),
                row.channel(),
                row.author(),
                row.authorName(),
                row.body(),
                row.automatic(),
                row.createdAt());
    }

    /**
     * What is sent to write a message.
     *
     * @param direction {@code OUT} unless said; {@code IN} for what the customer wrote
     * @param automatic whether a machine of the customer's wrote it
     * @param lastSeen id of the newest message the writer saw; given, the message is refused when there are newer ones
     */
    record New(
            MessageVisibility visibility,
            Direction direction,
            Origin channel,
            String body,
            Boolean automatic,
            Long lastSeen) {

        PostMessage command() {
            return new PostMessage(
                    visibility,
                    direction,
                    channel == null ? Origin.API : channel,
                    body,
                    Boolean.TRUE.equals(automatic),
                    lastSeen,
                    null);
        }
    }
}
