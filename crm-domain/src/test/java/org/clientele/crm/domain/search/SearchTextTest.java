package org.clientele.crm.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.crm.domain.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a", " a ", "a\u0000b", "a\uD800"})
    void refusesWhatCannotBeFound(String text) {
        assertThatThrownBy(() -> new SearchText(text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesTwoToAHundredCharacters() {
        assertThat(new SearchText("ab").words()).containsExactly("ab");
        assertThat(new SearchText("a".repeat(100)).text()).hasSize(100);
        assertThatThrownBy(() -> new SearchText("a".repeat(101))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void hasSixWordsAtMost() {
        assertThat(new SearchText(" one  two three four five six seven ").words())
                .containsExactly("one", "two", "three", "four", "five", "six");
    }

    @ParameterizedTest
    @CsvSource({
        "+49 40 5550-180, 49405550180",
        "(040) 5550 180, 405550180",
        "0049 40 5550, 49405550",
        "5550, 5550",
        "555, ",
        "000555, ",
        "5550 Mia, ",
        "CU-000123, "
    })
    void isATelephoneNumberFromFourDigitsOn(String text, String digits) {
        assertThat(new SearchText(text).digits()).isEqualTo(digits);
    }
}
