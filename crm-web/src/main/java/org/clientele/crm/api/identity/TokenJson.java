package org.clientele.crm.api.identity;

import java.time.Instant;
import org.clientele.crm.domain.identity.TokenRow;

/** A personal access token as the API shows it; the secret is in the answer to its creation only. */
public record TokenJson(String id, String name, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {

    static TokenJson of(TokenRow row) {
        return new TokenJson(String.valueOf(row.id()), row.name(), row.createdAt(), row.expiresAt(), row.lastUsedAt());
    }

    /** What is sent to make a token. */
    public record New(String name, Integer expiresInDays) {}
}
