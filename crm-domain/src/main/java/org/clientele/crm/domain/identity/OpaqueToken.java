package org.clientele.crm.domain.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A secret of 256 random bits that proves who its bearer is. Only its SHA-256 hash is stored; with that many random bits
 * a slow hash would add nothing.
 */
public final class OpaqueToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private OpaqueToken(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /** @param prefix says what kind of token this is, so that a leaked one is recognised */
    public static OpaqueToken random(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OpaqueToken(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A token as the client sent it, whatever it sent. */
    public static OpaqueToken presented(String text) {
        return new OpaqueToken(text);
    }

    /** The secret itself: to be shown once, never stored or logged. */
    public String reveal() {
        return text;
    }

    /** SHA-256 of the token in lower-case hexadecimal, 64 characters. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "OpaqueToken";
    }
}
