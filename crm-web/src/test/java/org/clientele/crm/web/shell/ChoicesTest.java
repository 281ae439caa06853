package org.clientele.crm.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Nested
    class OfTimeZones {

        private final TimeZones zones = new TimeZones();

        @Test
        void areThoseOfPlacesAndUtcOnceEach() {
            assertThat(zones.including(null))
                    .contains("Europe/Berlin", "America/New_York", "UTC")
                    .doesNotContain("US/Eastern", "Etc/GMT+5", "Zulu", "EST5EDT")
                    .doesNotHaveDuplicates();
        }

        @Test
        void keepAnOlderNameThatIsChosenAlready() {
            assertThat(zones.including("US/Eastern")).endsWith("US/Eastern");
            assertThat(zones.including("Europe/Berlin")).isEqualTo(zones.including(null));
        }

        @Test
        void areFoundByAnyPartOfTheNameWithBlanks() {
            assertThat(zones.matching("new york")).containsExactly("America/New_York");
            assertThat(zones.matching("a")).hasSize(8);
        }
    }

    @Nested
    class OfCurrencies {

        private final Currencies currencies = new Currencies();

        @Test
        void areThoseInUse() {
            assertThat(currencies.including(null))
                    .contains("EUR", "USD", "JPY", "CHF")
                    .doesNotContain("DEM", "ITL", "XAU", "XXX")
                    .doesNotHaveDuplicates()
                    .isSorted();
        }

        @Test
        void keepAFormerOneThatIsChosenAlready() {
            assertThat(currencies.including("DEM")).endsWith("DEM");
        }
    }
}
