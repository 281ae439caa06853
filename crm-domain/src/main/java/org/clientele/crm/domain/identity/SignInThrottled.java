package org.clientele.crm.domain.identity;

import java.time.Duration;
import org.clientele.crm.domain.shared.BusinessException;

/** Too many failed attempts; the password was not looked at. */
public class SignInThrottled extends BusinessException {

    private final Duration retryAfter;

    public SignInThrottled(Duration retryAfter) {
        super("error.signInThrottled", Math.max(1, retryAfter.plusMillis(999).toSeconds()));
        this.retryAfter = retryAfter;
    }

    /** In how many seconds, rounded up, another attempt is looked at; at least 1. */
    public long retryAfterSeconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
