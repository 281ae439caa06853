package org.clientele.crm.domain.identity;

import java.time.Instant;

/** A valid personal access token in its owner's list; the secret itself is nowhere. */
public record TokenRow(long id, String name, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {}
