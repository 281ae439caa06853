package org.clientele.crm.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    @Test
    void refusesATextThatCouldNotBeRead() {
        assertThat(read(CustomerField.NAME, "M\ufffdller").notes())
                .containsExactly(RowNote.error("c", "error.import.unreadable", "M\ufffdller"));
    }

    @ParameterizedTest
    @CsvSource({"KIND, organisation, 'organization, person'", "SCOPE, outside, 'external, internal'"})
    void namesWhatAFieldOfFewValuesTakes(CustomerField field, String text, String known) {
        assertThat(read(field, text).notes())
                .containsExactly(RowNote.error("c", "error.import.unknownButNear", text, known));
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12,5k", "12k", "1,234", "1.234,5", "1 234", "12.", ".5", "1e3", "0x10", "12a", "--1", "+1", "NaN",
                    "1.2.3", "١٢"
                })
        void thatAreNotWhollyOneAreRefused(String text) {
            assertThat(read(CustomerField.EMPLOYEE_COUNT, text)).satisfies(RowReaderTest::isRefused);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "PLAIN   | 1234567.89  | 1234567.89",
                    "ENGLISH | 1,234,567.89 | 1234567.89",
                    "ENGLISH | 1234567.89  | 1234567.89",
                    "GERMAN  | 1.234.567,89 | 1234567.89",
                    "FRENCH  | 1 234 567,89 | 1234567.89",
                    "SWISS   | 1'234'567.89 | 1234567.89"
                })
        void areReadInTheStyleOfTheColumn(NumberStyle style, String text, String amount) {
            ColumnMapping column = ColumnMapping.of("c", CustomerField.ANNUAL_REVENUE)
                    .inUnit(AmountUnit.ONE, "EUR")
                    .inStyle(style);

            assertThat(read(column, text).value(CustomerField.ANNUAL_REVENUE)).isEqualTo(amount + " EUR");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"ENGLISH | 12,34", "ENGLISH | 1,2345", "GERMAN | 1.23", "GERMAN | 12.3456", "SWISS | 1'23"})
        void withGroupsOfAnythingButThreeAreNone(NumberStyle style, String text) {
            ColumnMapping column = ColumnMapping.of("c", CustomerField.ANNUAL_REVENUE)
                    .inUnit(AmountUnit.ONE, "EUR")
                    .inStyle(style);

            assertThat(read(column, text)).satisfies(RowReaderTest::isRefused);
        }

        @Test
        void ofPeopleAreWhole() {
            assertThat(read(CustomerField.EMPLOYEE_COUNT, "12.0").value(CustomerField.EMPLOYEE_COUNT))
                    .isEqualTo("12");
            assertThat(read(CustomerField.EMPLOYEE_COUNT, "12.5")).satisfies(RowReaderTest::isRefused);
            assertThat(read(CustomerField.EMPLOYEE_COUNT, "2147483647").notes()).isEmpty();
            assertThat(read(CustomerField.EMPLOYEE_COUNT, "2147483648")).satisfies(RowReaderTest::isRefused);
        }
    }

    @Nested
    class Money {

        private final ColumnMapping millions =
                ColumnMapping.of("revenue", CustomerField.ANNUAL_REVENUE).inUnit(AmountUnit.MILLION, "USD");

        @Test
        void isCountedInTheUnitOfTheColumn() {
            assertThat(read(millions, "1100.04").value(CustomerField.ANNUAL_REVENUE))
                    .isEqualTo("1100040000.00 USD");
        }

        @Test
        void mayStateItsOwnCurrencyInTheCell() {
            ColumnMapping column = ColumnMapping.of("revenue", CustomerField.ANNUAL_REVENUE);

            assertThat(read(column, "10.00 EUR").value(CustomerField.ANNUAL_REVENUE))
                    .isEqualTo("10.00 EUR");
            assertThat(read(column, "EUR 10.00").value(CustomerField.ANNUAL_REVENUE))
                    .isEqualTo("10.00 EUR");
        }

        @Test
        void withoutAnyCurrencyIsRefused() {
            assertThat(read(ColumnMapping.of("revenue", CustomerField.ANNUAL_REVENUE), "10")
                            .notes()
                            .get(0)
                            .key())
                    .isEqualTo("error.import.currencyMissing");
        }

        @Test
        void isNeverRounded() {
            ColumnMapping column =
                    ColumnMapping.of("revenue", CustomerField.ANNUAL_REVENUE).inUnit(AmountUnit.ONE, "JPY");

            assertThat(read(column, "10").notes()).isEmpty();
            assertThat(read(column, "10.5")).satisfies(RowReaderTest::isRefused);
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({"1996,1996", "1996-05,1996-05", "1996-05-17,1996-05-17"})
        void areIsoAsFarAsTheyAreKnown(String text, String date) {
            assertThat(read(CustomerField.FOUNDED_ON, text).value(CustomerField.FOUNDED_ON))
                    .isEqualTo(date);
        }

        @ParameterizedTest
        @CsvSource({"17.05.1996,dd.MM.yyyy", "05/17/1996,MM/dd/yyyy", "17-05-96,dd-MM-yy"})
        void followTheStatedPattern(String text, String pattern) {
            ColumnMapping column =
                    ColumnMapping.of("founded", CustomerField.FOUNDED_ON).withDates(pattern);

            assertThat(read(column, text).value(CustomerField.FOUNDED_ON)).endsWith("96-05-17");
        }

        @ParameterizedTest
        @ValueSource(strings = {"17.05.1996", "1996-13", "1996-02-30", "96", "May 1996", "0"})
        void thatAreNoneAreRefused(String text) {
            assertThat(read(CustomerField.FOUNDED_ON, text)).satisfies(RowReaderTest::isRefused);
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({
            "Germany,DE",
            "germany,DE",
            "DE,DE",
            "deu,DE",
            "USA,US",
            "United States of America,US",
            "UK,GB",
            "The Netherlands,NL",
            "Côte d’Ivoire,CI"
        })
        void forCountriesBecomeCodes(String text, String code) {
            ImportedRow row = read(CustomerField.COUNTRY, text);

            assertThat(row.value(CustomerField.COUNTRY)).isEqualTo(code);
            assertThat(row.notes()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"Philipines,PH", "Korea,KR", "Germnay,DE"})
        void thatAreUnmistakablyMisspeltAreCorrectedAndTold(String text, String code) {
            ImportedRow row = read(CustomerField.COUNTRY, text);

            assertThat(row.value(CustomerField.COUNTRY)).isEqualTo(code);
            assertThat(row.notes()).singleElement().satisfies(note -> {
                assertThat(note.isError()).isFalse();
                assertThat(note.arguments()).startsWith(text);
            });
        }

        @Test
        void thatMeanNothingAreRefused() {
            assertThat(read(CustomerField.COUNTRY, "Atlantis")).satisfies(RowReaderTest::isRefused);
            assertThat(read(CustomerField.INDUSTRY, "xyz")).satisfies(RowReaderTest::isRefused);
        }

        @Test
        void forSectorsAreCorrectedToTheNearest() {
            ImportedRow row = read(CustomerField.INDUSTRY, "technolgy");

            assertThat(row.value(CustomerField.INDUSTRY)).isEqualTo("TECHNOLOGY");
            assertThat(row.notes().get(0).arguments()).containsExactly("technolgy", "technology");
        }

        @Test
        void canBeReplacedForTheWholeColumn() {
            ColumnMapping column = ColumnMapping.of("sector", CustomerField.INDUSTRY)
                    .withValues(Map.of("technolgy", "SOFTWARE", "n/a", ""));

            assertThat(read(column, "Technolgy").value(CustomerField.INDUSTRY)).isEqualTo("SOFTWARE");
            assertThat(read(column, "Technolgy").notes()).isEmpty();
            assertThat(read(column, "n/a").value(CustomerField.INDUSTRY)).isNull();
            assertThat(read(column, "n/a").notes()).isEmpty();
        }
    }

    @Nested
    class Rows {

        private final RowReader reader = new RowReader(
                List.of("name", "city"),
                new ImportMapping(null, null, List.of(ColumnMapping.of("name", CustomerField.NAME))));

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 3})
        void ofAnotherLengthThanTheHeaderAreRefused(int cells) {
            assertThat(reader.read(List.of("a", "b", "c").subList(0, cells))).satisfies(RowReaderTest::isRefused);
        }

        @Test
        void keepFormulasAsTheText() {
            assertThat(reader.read(List.of("=HYPERLINK(\"http://x\")", "")).value(CustomerField.NAME))
                    .isEqualTo("=HYPERLINK(\"http://x\")");
        }

        @Test
        void withoutAColumnForTheNameAreRefused() {
            RowReader nameless = new RowReader(List.of("city"), new ImportMapping(null, null, List.of()));

            assertThat(nameless.read(List.of("Berlin"))).satisfies(RowReaderTest::isRefused);
        }
    }

    private static ImportedRow read(CustomerField field, String text) {
        return read(ColumnMapping.of("c", field), text);
    }

    private static ImportedRow read(ColumnMapping column, String text) {
        ImportMapping mapping =
                new ImportMapping(null, MatchBy.NAME, List.of(ColumnMapping.of("n", CustomerField.NAME), column));
        return new RowReader(List.of("n", column.column()), mapping).read(List.of("Acme", text));
    }

    private static void isRefused(ImportedRow row) {
        assertThat(row.notes()).anyMatch(RowNote::isError);
    }
}
