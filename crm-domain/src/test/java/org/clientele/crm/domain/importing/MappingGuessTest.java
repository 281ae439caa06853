package org.clientele.crm.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clientele.crm.domain.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingGuessTest {

    private static final List<String> ACCOUNTS = List.of(
            "account", "sector", "year_established", "revenue", "employees", "office_location", "subsidiary_of");

    @Test
    void knowsTheColumnsOfTheRealFile() {
        ImportMapping mapping = MappingGuess.guess(ACCOUNTS, List.of());

        assertThat(mapping.columns())
                .extracting(ColumnMapping::field)
                .containsExactly(
                        CustomerField.NAME,
                        CustomerField.INDUSTRY,
                        CustomerField.FOUNDED_ON,
                        CustomerField.ANNUAL_REVENUE,
                        CustomerField.EMPLOYEE_COUNT,
                        CustomerField.COUNTRY,
                        CustomerField.PARENT);
        ColumnMapping revenue = mapping.column(CustomerField.ANNUAL_REVENUE).orElseThrow();
        assertThat(revenue.unit()).isEqualTo(AmountUnit.MILLION);
        assertThat(revenue.currency()).isEqualTo("USD");
        assertThat(mapping.matchBy()).isEqualTo(MatchBy.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Company Name,NAME",
        "annualRevenue,ANNUAL_REVENUE",
        "External-ID,EXTERNAL_ID",
        "E-Mail Domain,EMAIL_DOMAINS",
        "Website,WEBSITE"
    })
    void goesByNamesHoweverTheyAreWritten(String header, CustomerField field) {
        assertThat(MappingGuess.guess(List.of(header), List.of()).columns())
                .extracting(ColumnMapping::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"Revenue (EUR million),MILLION,EUR", "Revenue in USD,ONE,USD", "Revenue kEUR,ONE,", "Revenue,ONE,"})
    void takesUnitAndCurrencyFromTheHeaderOnlyWhereTheyStand(String header, AmountUnit unit, String currency) {
        List<ColumnMapping> columns =
                MappingGuess.guess(List.of(header), List.of()).columns();

        if (!columns.isEmpty()) {
            assertThat(columns.get(0).unit()).isEqualTo(unit);
            assertThat(columns.get(0).currency()).isEqualTo(currency);
        }
    }

    @Test
    void fillsNoFieldTwiceAndNeverImportsReasons() {
        ImportMapping mapping =
                MappingGuess.guess(List.of("name", "company", MappingGuess.REASON_COLUMN, "foo"), List.of());

        assertThat(mapping.columns()).extracting(ColumnMapping::column).containsExactly("name");
    }

    @Test
    void seesTheStyleOfNumbersWhenThereIsOnlyOne() {
        ImportMapping mapping =
                MappingGuess.guess(List.of("revenue"), List.of(List.of("1.234.567,89"), List.of("12,5")));

        assertThat(mapping.columns().get(0).numberStyle()).isEqualTo(NumberStyle.GERMAN);
    }

    @Test
    void guessesNoDatePatternWhereDayAndMonthCanBeExchanged() {
        assertThat(datePattern("03/04/1996")).isNull();
        assertThat(datePattern("17/04/1996")).isEqualTo("dd/MM/yyyy");
        assertThat(datePattern("04/17/1996")).isEqualTo("MM/dd/yyyy");
        assertThat(datePattern("17.04.1996")).isEqualTo("dd.MM.yyyy");
        assertThat(datePattern("1996-04-17")).isNull();
    }

    @Test
    void givesWayToCorrections() {
        ImportMapping guessed = MappingGuess.guess(List.of("name", "code", "id"), List.of());
        MappingWish wish = new MappingWish(
                null, null, null, null, null, List.of(ColumnMapping.of("code", CustomerField.EXTERNAL_ID)));

        ImportMapping corrected = guessed.correctedBy(wish);

        assertThat(corrected.column(CustomerField.EXTERNAL_ID).orElseThrow().column())
                .isEqualTo("code");
        assertThat(corrected.column(CustomerField.NAME)).isPresent();
        assertThat(corrected.matchBy()).isEqualTo(MatchBy.EXTERNAL_ID);
    }

    @Test
    void tellsEverythingThatDoesNotFitTheFileAtOnce() {
        ImportMapping mapping = new ImportMapping(
                null,
                MatchBy.EXTERNAL_ID,
                List.of(
                        ColumnMapping.of("nope", CustomerField.NAME),
                        ColumnMapping.of("name", CustomerField.NAME),
                        ColumnMapping.of("name", CustomerField.ANNUAL_REVENUE).inUnit(AmountUnit.ONE, "EURO"),
                        ColumnMapping.of("name", CustomerField.FOUNDED_ON).withDates("QQ")));

        assertThatThrownBy(() -> mapping.checkedAgainst(List.of("name")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.field())
                                .containsExactly(
                                        "columns[0].column",
                                        "columns[1].field",
                                        "columns[2].currency",
                                        "columns[3].datePattern",
                                        "matchBy"));
    }

    private static String datePattern(String cell) {
        return MappingGuess.guess(List.of("founded"), List.of(List.of(cell)))
                .columns()
                .get(0)
                .datePattern();
    }
}
