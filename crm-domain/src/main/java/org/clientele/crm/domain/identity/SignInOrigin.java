package org.clientele.crm.domain.identity;

import java.util.Objects;

/**
 * Where somebody tries to sign in from.
 *
 * @param address the client's network address
 * @param userAgent what its browser calls itself, cut to {@value #MAX_AGENT} characters; may be {@code null}
 */
public record SignInOrigin(String address, String userAgent) {

    private static final int MAX_AGENT = 300;

    public SignInOrigin {
        Objects.requireNonNull(address);
        userAgent =
                userAgent == null || userAgent.length() <= MAX_AGENT ? userAgent : userAgent.substring(0, MAX_AGENT);
        userAgent = userAgent == null ? null : userAgent.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
