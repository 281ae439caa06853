package org.clientele.crm.web.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clientele.crm.domain.support.MessageRow;
import org.clientele.crm.domain.support.StatusChangeRow;

/**
 * One thing that happened to a request: somebody wrote, or its status changed.
 *
 * @param message null for a change of status
 * @param change null for a message
 */
public record TimelineEntry(Instant at, MessageRow message, StatusChangeRow change) {

    public boolean isMessage() {
        return message != null;
    }

    /**
     * Messages and changes in the order in which they happened.
     *
     * @param messages newest first, as they are read
     * @param changes all of them; those before the oldest message are left out when there are older messages
     */
    static List<TimelineEntry> merged(List<MessageRow> messages, List<StatusChangeRow> changes, boolean olderMessages) {
        List<TimelineEntry> entries = new ArrayList<>();
        messages.forEach(message -> entries.add(new TimelineEntry(message.createdAt(), message, null)));
        Instant first = olderMessages ? messages.get(messages.size() - 1).createdAt() : Instant.MIN;
        changes.stream()
                .filter(change -> !change.at().isBefore(first))
                .forEach(change -> entries.add(new TimelineEntry(change.at(), null, change)));
        entries.sort(Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::isMessage));
        return entries;
    }
}
