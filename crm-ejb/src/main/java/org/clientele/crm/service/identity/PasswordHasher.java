package org.clientele.crm.service.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id (RFC 9106) in the strength that OWASP recommends: 19 MiB, two passes, one lane. Hashes
 * are PHC strings that carry their own parameters and salt.
 *
 * <p>At most {@value #AT_ONCE} hashes are computed at the same time; others wait, so that a flood of sign-ins costs time
 * and not the memory of everybody else.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int AT_ONCE = 8;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    private volatile String unknownUserHash;

    public String hash(String password) {
        return alone(() -> Password.hash(normalized(password))
                .addRandomSalt(SALT_BYTES)
                .with(argon2)
                .getResult());
    }

    /** Whether the password is the hashed one. */
    public boolean matches(String password, String hash) {
        return alone(() -> Password.check(normalized(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as {@link #matches} and is always false: for a user that does not exist. */
    public boolean matchesNobody(String password) {
        if (unknownUserHash == null) {
            unknownUserHash = hash("nobody");
        }
        matches(password, unknownUserHash);
        return false;
    }

    /** Whether the hash was made with other parameters than those of today. */
    public boolean isOutdated(String hash) {
        return !argon2.equals(Argon2Function.getInstanceFromHash(hash));
    }

    private <T> T alone(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** The same characters however the keyboard composed them; cut where no policy lets a password reach. */
    private static String normalized(String password) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        return composed.length() > 1_000 ? composed.substring(0, 1_000) : composed;
    }
}
