package org.clientele.crm.domain.support;

import java.util.List;
import org.clientele.crm.domain.shared.Page;

/**
 * A request with its conversation and clocks.
 *
 * @param clocks first response first
 * @param messages newest first
 * @param statusChanges oldest first
 */
public record SupportRequestPage(
        SupportRequestDetails request,
        List<ClockDetails> clocks,
        Page<MessageRow> messages,
        List<StatusChangeRow> statusChanges) {}
