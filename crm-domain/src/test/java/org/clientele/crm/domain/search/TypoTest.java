package org.clientele.crm.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

    @ParameterizedTest
    @CsvSource({
        "hottech, hottech, true",
        "hotech, hottech, true",
        "hotttech, hottech, true",
        "hostech, hottech, true",
        "hotetch, hottech, true",
        "ohttech, hottech, true",
        "hottehc, hottech, true",
        "xottech, hottech, true",
        "hottecx, hottech, true",
        "hotetc, hottech, false",
        "hoxxech, hottech, false",
        "hottech, hot, false",
        "hcetth, hottech, false"
    })
    void isOneSlipOrNone(String typed, String word, boolean expected) {
        assertThat(Typo.isOneSlipAway(typed, word)).isEqualTo(expected);
        assertThat(Typo.isOneSlipAway(word, typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "lindw, lindqvist, true",
        "lidqv, lindqvist, true",
        "lindqvsit, lindqvist, true",
        "lixwv, lindqvist, false",
        "qvist, lindqvist, false"
    })
    void maySlipInTheBeginningOfALongerWord(String typed, String word, boolean expected) {
        assertThat(Typo.couldMean(typed, word)).isEqualTo(expected);
    }
}
