package org.clientele.crm.domain.drafts;

import java.time.Instant;

/**
 * A text that somebody has not sent yet.
 *
 * @param body never blank
 */
public record Draft(String key, String body, Instant updatedAt) {}
