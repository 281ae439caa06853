package org.clientele.crm.service.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.support.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidayServiceTest {

    private final PublicHolidayService holidays = new PublicHolidayService();

    /** As Germany's federal ministry of the interior lists them; Easter Sunday of 2026 is 5 April. */
    @Test
    void thatAllOfACountryHasAreToldInOrder() {
        assertThat(holidays.holidays("DE", null, 2026))
                .extracting(Holiday::label)
                .containsExactly(
                        "2026-01-01 New Year's Day",
                        "2026-04-03 Good Friday",
                        "2026-04-06 Easter Monday",
                        "2026-05-01 Labour day",
                        "2026-05-14 Ascension Day",
                        "2026-05-25 Whit Monday",
                        "2026-10-03 German Unity Day",
                        "2026-12-25 1st Christmas day",
                        "2026-12-26 2nd Christmas day");
    }

    @Test
    void areNamedInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(holidays.holidays("DE", null, 2026).get(0).name()).isEqualTo("New Year's Day");
            assertThat(holidays.regions("DE")).containsEntry("BY", "Bavaria");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ofARegionComeBesideThoseOfItsCountry() {
        assertThat(holidays.holidays("DE", "BE", 2026))
                .hasSize(10)
                .extracting(holiday -> holiday.date().toString())
                .contains("2026-03-08", "2026-10-03");
    }

    @Test
    void areKnownForManyCountriesAndTheirRegions() {
        assertThat(holidays.countries())
                .hasSizeGreaterThan(60)
                .containsEntry("DE", "Germany")
                .containsEntry("US", "United States")
                .doesNotContainKey("NYSE");
        assertThat(List.copyOf(holidays.countries().values())).isSorted();
        assertThat(holidays.regions("DE")).hasSize(16).containsEntry("BY", "Bavaria");
        assertThat(holidays.regions(null)).isEmpty();
        assertThat(holidays.regions("XX")).isEmpty();
    }

    /** Every country's own list can be read. */
    @Test
    void ofEachCountryCanBeRead() {
        assertThat(holidays.countries().keySet())
                .allSatisfy(country -> assertThat(holidays.holidays(country, null, 2026))
                        .allMatch(holiday -> holiday.date().getYear() == 2026)
                        .allMatch(holiday -> holiday.name().length() <= Holiday.MAX_NAME));
    }

    @ParameterizedTest
    @ValueSource(ints = {PublicHolidayService.FIRST_YEAR, PublicHolidayService.LAST_YEAR})
    void areToldFromTheFirstYearToTheLast(int year) {
        assertThat(holidays.holidays("DE", null, year)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, null, 2026, country, error.required",
                "XX, null, 2026, country, error.holidays.country",
                "de, null, 2026, country, error.holidays.country",
                "DE, XX, 2026, region, error.holidays.region",
                "DE, by, 2026, region, error.holidays.region",
                "DE, null, null, year, error.required",
                "DE, null, 1969, year, error.range",
                "DE, null, 2200, year, error.range"
            })
    void areRefusedForPlacesAndYearsThatAreNotKnown(
            String country, String region, Integer year, String field, String key) {
        assertThatThrownBy(() -> holidays.holidays(country, region, year))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(FieldError::field, FieldError::key)
                                .containsExactly(tuple(field, key)));
    }
}
