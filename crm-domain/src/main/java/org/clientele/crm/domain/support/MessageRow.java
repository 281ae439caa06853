package org.clientele.crm.domain.support;

import java.time.Instant;

/**
 * A message of a conversation.
 *
 * @param authorName who wrote it: a person's name where known, else the user name
 */
public record MessageRow(
        long id,
        Direction direction,
        MessageVisibility visibility,
        Origin channel,
        String body,
        boolean automatic,
        String author,
        String authorName,
        Instant createdAt) {

    public boolean isInternal() {
        return visibility == MessageVisibility.INTERNAL;
    }

    public boolean isFromCustomer() {
        return direction == Direction.IN;
    }
}
