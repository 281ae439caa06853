package org.clientele.crm.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AvatarsTest {

    @ParameterizedTest
    @CsvSource({
        "Nora Lindqvist,NL",
        "nora,N",
        "Halden & Roth Logistics,HL",
        "Dr. Anke Roth,DR",
        "Ødegård Ås,ØÅ",
        "Smith-Jones,SJ"
    })
    void takesTheFirstLettersOfTheFirstAndLastWord(String name, String letters) {
        assertThat(Avatars.initials(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "&", "-.-"})
    void isEmptyWithoutLetters(String name) {
        assertThat(Avatars.initials(name)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Nora", "polygenelubricants"})
    void alwaysHasOneOfSixColours(String name) {
        assertThat(Avatars.colour(name)).matches("c[0-5]").isEqualTo(Avatars.colour(name));
    }
}
