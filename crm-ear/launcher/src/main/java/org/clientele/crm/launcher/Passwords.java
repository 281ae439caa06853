package org.clientele.crm.launcher;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Makes passwords that nobody can guess. */
class Passwords {

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final int MACHINE_LENGTH = 40;

    private final RandomGenerator random;

    Passwords() {
        this(new SecureRandom());
    }

    Passwords(RandomGenerator random) {
        this.random = random;
    }

    /** A password that a person can type: four groups of four, some 79 bits. */
    String forPeople() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            append(password, GROUP_LENGTH);
        }
        return password.toString();
    }

    /** A password that only programs use: 40 letters and digits, some 198 bits, safe inside any quotes. */
    String forPrograms() {
        StringBuilder password = new StringBuilder();
        append(password, MACHINE_LENGTH);
        return password.toString();
    }

    private void append(StringBuilder password, int length) {
        for (int i = 0; i < length; i++) {
            password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
    }
}
