package org.clientele.crm.domain.identity;

import java.time.Duration;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Makes a personal access token.
 *
 * @param name what the token is for, at most 100 characters
 * @param expiresInDays 1 to {@value #MAX_DAYS}; {@value #DEFAULT_DAYS} when absent
 */
public record CreateToken(String name, Integer expiresInDays) {

    public static final int DEFAULT_DAYS = 30;
    public static final int MAX_DAYS = 365;

    /** @throws InvalidInput naming every field that is not acceptable */
    public CreateToken {
        var checks = new FieldChecks();
        name = checks.requiredText("name", name, 100);
        expiresInDays =
                checks.range("expiresInDays", expiresInDays == null ? DEFAULT_DAYS : expiresInDays, 1, MAX_DAYS);
        checks.done();
    }

    public Duration lifetime() {
        return Duration.ofDays(expiresInDays);
    }
}
