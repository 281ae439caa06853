package org.clientele.crm.domain.identity;

import java.time.Instant;

/**
 * A token just made.
 *
 * @param token the secret, which is shown this once
 */
public record NewToken(long id, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "NewToken[id=" + id + "]";
    }
}
