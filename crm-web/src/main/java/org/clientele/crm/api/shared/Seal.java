package org.clientele.crm.api.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Text that only the credential which sealed it opens again. The key is derived with PBKDF2, so that a stolen seal helps
 * nobody to guess a password; the number of rounds is what OWASP recommends for HMAC-SHA-256.
 */
final class Seal {

    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int SALT_BYTES = 16;
    private static final int START_BYTES = SALT_BYTES + 12;

    private Seal() {}

    static String close(String text, String credential) throws GeneralSecurityException {
        byte[] start = new byte[START_BYTES];
        new SecureRandom().nextBytes(start);
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, start, credential).doFinal(text.getBytes(StandardCharsets.UTF_8));
        byte[] sealed = Arrays.copyOf(start, START_BYTES + hidden.length);
        System.arraycopy(hidden, 0, sealed, START_BYTES, hidden.length);
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** @return the text; empty when another credential sealed it */
    static Optional<String> open(String seal, String credential) throws GeneralSecurityException {
        byte[] sealed = Base64.getDecoder().decode(seal);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, sealed, credential)
                    .doFinal(sealed, START_BYTES, sealed.length - START_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException another) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] start, String credential) throws GeneralSecurityException {
        PBEKeySpec secret =
                new PBEKeySpec(credential.toCharArray(), Arrays.copyOf(start, SALT_BYTES), ROUNDS, KEY_BITS);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(secret)
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, start, SALT_BYTES, START_BYTES - SALT_BYTES));
        return cipher;
    }
}
