package org.clientele.crm.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(1)",
                " =1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u0000=1",
                "\u00a0=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff201",
                "'=1",
                "''=1",
                "\ttab"
            })
    void guardsWhatASpreadsheetWouldCompute(String cell) {
        assertThat(SpreadsheetText.guard(cell)).isEqualTo("'" + cell);
        assertThat(SpreadsheetText.unguard("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "O'Neill", "'quoted'", "1-2", "a=b", " Acme", "'", "''"})
    void leavesEverythingElseAlone(String cell) {
        assertThat(SpreadsheetText.guard(cell)).isEqualTo(cell);
        assertThat(SpreadsheetText.unguard(cell)).isEqualTo(cell);
    }

    @Test
    void comesBackUnchangedWhateverItHolds() {
        Random random = new Random(42);
        char[] letters = "'=+-@ \t\r\na\u00a0\uff1d|%\"".toCharArray();
        for (int i = 0; i < 200_000; i++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                cell.append(letters[random.nextInt(letters.length)]);
            }
            String guarded = SpreadsheetText.guard(cell.toString());
            assertThat(SpreadsheetText.unguard(guarded)).isEqualTo(cell.toString());
            assertThat(guarded.stripLeading()).doesNotStartWith("=").doesNotStartWith("@");
        }
    }
}
