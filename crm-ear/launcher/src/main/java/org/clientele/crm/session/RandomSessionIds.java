package org.clientele.crm.session;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes session ids of 256 random bits; the application server's own ids carry 56 at most. */
public class RandomSessionIds implements UuidGenerator {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateUuid() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    @Override
    public String generateUuid(Object subject) {
        return generateUuid();
    }
}
