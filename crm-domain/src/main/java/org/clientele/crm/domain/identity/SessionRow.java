package org.clientele.crm.domain.identity;

import java.time.Instant;

/** A living sign-in in its user's list. */
public record SessionRow(
        long id, Instant createdAt, Instant lastSeenAt, Instant expiresAt, String address, String userAgent) {}
