package org.clientele.crm.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerDataTest {

    static CustomerDataBuilder everything() {
        return CustomerData.of(CustomerKind.ORGANIZATION, "Halden & Roth Logistics")
                .scope(CustomerScope.INTERNAL)
                .legalName("Halden & Roth Logistics GmbH")
                .parent("CU-000001")
                .industry(Industry.TRANSPORT)
                .employeeCount(1150)
                .annualRevenue(Money.of(new BigDecimal("1100.04"), "USD"))
                .foundedOn(new PartialDate("1996-05"))
                .country("DE")
                .website("https://halden-roth.example/start?lang=de")
                .emailDomains(List.of("halden-roth.example", "haldenroth.example"))
                .addresses(List.of(
                        new PostalAddress(AddressType.BILLING, "Kai 1\nHaus B", "20457", "Hamburg", null, "DE")))
                .taxId("DE 281 440 913")
                .preferredLanguage("de-AT")
                .timeZone("Europe/Berlin")
                .accountManager("nora")
                .tags(List.of("key account", "north"))
                .externalId("crm-17");
    }

    @Test
    void acceptsEverythingAtOnce() {
        assertThat(everything().build().toBuilder().build())
                .isEqualTo(everything().build());
    }

    @Test
    void needsKindAndName() {
        assertThat(errors(data -> data.kind(null).name(" ")))
                .extracting(FieldError::field)
                .containsExactly("kind", "name");
    }

    @Test
    void isExternalUnlessSaidOtherwise() {
        assertThat(CustomerData.of(CustomerKind.PERSON, "Amelia").build().scope())
                .isEqualTo(CustomerScope.EXTERNAL);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "9999999, true", "10000000, true", "10000001, false"})
    void countsEmployeesWithinReason(int count, boolean accepted) {
        assertThat(errors(data -> data.employeeCount(count)).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, false", "0, true", "0.01, true", "999999999999999.99, true", "1000000000000000, false"})
    void takesRevenueFromZeroToBelowTheLimit(BigDecimal amount, boolean accepted) {
        assertThat(errors(data -> data.annualRevenue(Money.of(amount, "EUR"))).isEmpty())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, true", "201, false"})
    void takesNamesUpTo200Characters(int length, boolean accepted) {
        assertThat(errors(data -> data.name("x".repeat(length))).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zo\u0000e", "Zo\uD800e", "Zo\u0007e"})
    void refusesNamesThatCannotBeStored(String name) {
        assertThat(errors(data -> data.name(name)))
                .extracting(FieldError::field)
                .containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example", "http://a.example:8080/b", "HTTPS://xn--bcher-kva.example/"})
    void takesWebAddresses(String website) {
        assertThat(errors(data -> data.website(website))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.example",
                "ftp://a.example",
                "https://",
                "https:///x",
                "javascript:alert(1)",
                "https://a b",
                "https://user:secret@a.example",
                "mailto:a@b.example"
            })
    void refusesWhatIsNoWebAddress(String website) {
        assertThat(errors(data -> data.website(website)))
                .extracting(FieldError::field)
                .containsExactly("website");
    }

    @ParameterizedTest
    @CsvSource({
        "Halden-Roth.Example, halden-roth.example",
        "' acme.co.uk ', acme.co.uk",
        "bücher.example, xn--bcher-kva.example"
    })
    void writesMailDomainsInTheirComparableForm(String typed, String stored) {
        assertThat(everything().emailDomains(List.of(typed)).build().emailDomains())
                .containsExactly(stored);
    }

    @Test
    void keepsEachMailDomainOnce() {
        assertThat(everything()
                        .emailDomains(List.of("a.example", "A.example", "b.example"))
                        .build()
                        .emailDomains())
                .containsExactly("a.example", "b.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "GMAIL.com",
                "web.de",
                "acme",
                "a b.example",
                "-a.example",
                "a..example",
                "a@b.example"
            })
    void refusesFreeMailAndWhatIsNoDomain(String domain) {
        assertThat(errors(data -> data.emailDomains(List.of("a.example", domain))))
                .extracting(FieldError::field)
                .containsOnly("emailDomains[1]");
    }

    @ParameterizedTest
    @CsvSource({"de, de", "DE-at, de-AT", "zh-hant-tw, zh-Hant-TW", "gsw, gsw"})
    void writesLanguagesInTheirCanonicalForm(String typed, String stored) {
        assertThat(everything().preferredLanguage(typed).build().preferredLanguage())
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_DE", "german", "x-private", "qq", "-"})
    void refusesUnknownLanguages(String language) {
        assertThat(errors(data -> data.preferredLanguage(language)))
                .extracting(FieldError::field)
                .containsExactly("preferredLanguage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Bonn", "CEST", "+01:00", "europe/berlin"})
    void refusesUnknownTimeZones(String zone) {
        assertThat(errors(data -> data.timeZone(zone)))
                .extracting(FieldError::field)
                .containsExactly("timeZone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "XX", "DEU", "UK"})
    void refusesUnknownCountries(String country) {
        assertThat(errors(data -> data.country(country)))
                .extracting(FieldError::field)
                .containsOnly("country");
    }

    @Test
    void takesUpTo20TagsOfUpTo40CharactersWithoutCommas() {
        List<String> twenty = IntStream.range(0, 20).mapToObj(i -> "tag " + i).toList();

        assertThat(errors(data -> data.tags(twenty))).isEmpty();
        assertThat(errors(data ->
                        data.tags(IntStream.range(0, 21).mapToObj(i -> "t" + i).toList())))
                .hasSize(1);
        assertThat(errors(data -> data.tags(List.of("x".repeat(40))))).isEmpty();
        assertThat(errors(data -> data.tags(List.of("x".repeat(41))))).hasSize(1);
        assertThat(errors(data -> data.tags(List.of("a,b"))))
                .extracting(FieldError::field)
                .containsExactly("tags[0]");
        assertThat(errors(data -> data.tags(Collections.singletonList(null)))).isNotEmpty();
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        assertThat(errors(data ->
                        data.name(null).country("XX").website("x").timeZone("y").employeeCount(-1)))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("name", "country", "website", "timeZone", "employeeCount");
    }

    private static List<FieldError> errors(UnaryOperator<CustomerDataBuilder> change) {
        CustomerDataBuilder builder = change.apply(everything());
        try {
            builder.build();
            return List.of();
        } catch (InvalidInput invalid) {
            assertThatThrownBy(builder::build).isInstanceOf(InvalidInput.class);
            return invalid.errors();
        }
    }
}
