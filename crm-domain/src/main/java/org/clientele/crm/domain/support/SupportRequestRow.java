package org.clientele.crm.domain.support;

import java.time.Instant;

/**
 * A request in a list.
 *
 * @param ownerName the owner's name; null when nobody has it
 * @param nextDueAt when its next running clock is due; null when none runs
 * @param nextDueMetric which clock that is
 * @param paused whether a clock waits
 * @param breached whether an active clock has passed its due moment
 * @param responseMissed whether the first response came too late
 * @param customerSpokeLast whether the customer's last word came after ours
 */
public record SupportRequestRow(
        String number,
        String subject,
        String customerNumber,
        String customerName,
        RequestType type,
        Origin origin,
        Priority priority,
        RequestStatus status,
        String owner,
        String ownerName,
        Coverage coverage,
        Instant nextDueAt,
        SlaMetric nextDueMetric,
        Instant nextDueStartedAt,
        boolean paused,
        boolean breached,
        boolean responseMissed,
        boolean customerSpokeLast,
        Instant createdAt,
        Instant updatedAt) {

    /** How the time left stands, for those who look over a list. */
    public Closeness closeness(Instant now) {
        return nextDueAt == null && paused ? Closeness.PAUSED : Closeness.of(nextDueStartedAt, nextDueAt, now);
    }
}
