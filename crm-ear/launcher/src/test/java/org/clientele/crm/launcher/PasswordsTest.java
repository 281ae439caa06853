package org.clientele.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void forPeopleCanBeReadAndTyped() {
        assertThat(passwords.forPeople()).matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}");
    }

    @Test
    void forProgramsNeedNoQuoting() {
        assertThat(passwords.forPrograms()).matches("[a-z2-9]{40}");
    }

    @Test
    void areNeverTheSame() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            made.add(passwords.forPeople());
        }
        assertThat(made).hasSize(1000);
    }
}
