package org.clientele.crm.service.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerCounts;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerDataBuilder;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerFixture;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.Database;
import org.clientele.crm.service.shared.ViewSizesTest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerQueriesTest {

    @AutoClose
    private final Database database = Database.create();

    @BeforeAll
    void registerSome() {
        add(organization("Zoë Ärger").legalName("Ärger & Söhne KG").emailDomains(List.of("aerger.example")));
        add(organization("alpha").country("DE").industry(Industry.RETAIL).annualRevenue(revenue("5")));
        add(organization("Beta 100%").country("FR").tags(List.of("vip", "a+b")).annualRevenue(revenue("7")));
        add(organization("Gamma_x").accountManager("eva").externalId("ext-77").annualRevenue(revenue("7")));
        add(CustomerData.of(CustomerKind.PERSON, "delta"));
        database.run(em -> repository(em)
                .find(numberOf(em, "delta"))
                .orElseThrow()
                .moveTo(LifecycleStage.QUALIFIED_PROSPECT, null, CustomerFixture.later(1)));
        Customer gone = add(organization("omega"));
        database.run(em -> repository(em).get(gone.recordNumber()).archive(CustomerFixture.later(2)));
    }

    @ParameterizedTest
    @EnumSource
    void pagesForwardsAndBackwardsWithoutGapsOrRepeats(CustomerSort sort) {
        for (boolean descending : new boolean[] {false, true}) {
            Page<CustomerRow> first = page(CustomerFilter.ALL, sort, descending, new PageRequest(2, null));
            Page<CustomerRow> second =
                    page(CustomerFilter.ALL, sort, descending, new PageRequest(2, first.nextCursor()));
            Page<CustomerRow> third =
                    page(CustomerFilter.ALL, sort, descending, new PageRequest(2, second.nextCursor()));
            Page<CustomerRow> secondAgain =
                    page(CustomerFilter.ALL, sort, descending, new PageRequest(2, third.previousCursor()));

            List<String> numbers = new ArrayList<>();
            List.of(first, second, third).forEach(part -> part.items().forEach(row -> numbers.add(row.number())));
            assertThat(numbers).hasSize(5).doesNotHaveDuplicates();
            assertThat(first.previousCursor()).isNull();
            assertThat(third.nextCursor()).isNull();
            assertThat(secondAgain.items()).isEqualTo(second.items());
        }
    }

    @Test
    void beginsAtTheEndWhenAskedTo() {
        Page<CustomerRow> last =
                page(CustomerFilter.ALL, CustomerSort.NAME, false, new PageRequest(2, PageRequest.LAST));

        assertThat(last.items()).extracting(CustomerRow::name).containsExactly("Gamma_x", "Zoë Ärger");
        assertThat(last.nextCursor()).isNull();
        assertThat(page(CustomerFilter.ALL, CustomerSort.NAME, false, new PageRequest(2, last.previousCursor()))
                        .items())
                .extracting(CustomerRow::name)
                .containsExactly("Beta 100%", "delta");
    }

    @Test
    void ordersByNameWithoutCaseAndAccents() {
        assertThat(names(CustomerFilter.ALL)).containsExactly("alpha", "Beta 100%", "delta", "Gamma_x", "Zoë Ärger");
    }

    @Test
    void ordersByRevenueWithTheUnknownLowest() {
        assertThat(page(CustomerFilter.ALL, CustomerSort.REVENUE, true, PageRequest.first(3))
                        .items())
                .extracting(CustomerRow::name)
                .containsExactly("Gamma_x", "Beta 100%", "alpha");
    }

    @ParameterizedTest
    @CsvSource({
        "zoe, Zoë Ärger",
        "ZOË arg, Zoë Ärger",
        "sohne, Zoë Ärger",
        "aerger.ex, Zoë Ärger",
        "AERGER.EXAMPLE zo, Zoë Ärger",
        "ext-77, Gamma_x",
        "a_x, Gamma_x",
        "100%, Beta 100%",
        "0\uFF05, Beta 100%",
        "%, Beta 100%",
        "_, Gamma_x"
    })
    void findsByAnyPartOfNameNumberDomainAndExternalId(String text, String name) {
        assertThat(names(CustomerFilter.text(text))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"zoe beta", "\\", "100_", "om%ga"})
    void takesWildcardsForWhatTheyAre(String text) {
        assertThat(names(CustomerFilter.text(text))).isEmpty();
    }

    @Test
    void findsByNumber() {
        String number = page(CustomerFilter.text("alpha"), CustomerSort.NAME, false, PageRequest.first(1))
                .items()
                .get(0)
                .number();

        assertThat(names(CustomerFilter.text(number.toLowerCase(java.util.Locale.ROOT))))
                .containsExactly("alpha");
    }

    @Test
    void refusesTextThatNoRecordCanHold() {
        assertThatThrownBy(() -> CustomerFilter.text("a\u0000")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void filtersByEachProperty() {
        assertThat(names(filter(LifecycleStage.QUALIFIED_PROSPECT, null, null, null, null, null)))
                .containsExactly("delta");
        assertThat(names(filter(null, "eva", null, null, null, null))).containsExactly("Gamma_x");
        assertThat(names(filter(null, null, CustomerKind.PERSON, null, null, null)))
                .containsExactly("delta");
        assertThat(names(filter(null, null, null, "FR", null, null))).containsExactly("Beta 100%");
        assertThat(names(filter(null, null, null, null, Industry.RETAIL, null))).containsExactly("alpha");
        assertThat(names(filter(null, null, null, null, null, "a+b"))).containsExactly("Beta 100%");
        assertThat(names(filter(null, null, null, "DE", Industry.MINING, null))).isEmpty();
        assertThat(names(CustomerFilter.ALL.withArchived(true))).containsExactly("omega");
        assertThat(names(CustomerFilter.ALL.withRelation(Relation.CLIENT))).isEmpty();
    }

    @Test
    void countsTheViewsInOneStatement() {
        CustomerCounts counts = database.call(em -> queries(em).counts("eva"));

        assertThat(counts.all().value()).isEqualTo(5);
        assertThat(counts.mine().value()).isEqualTo(1);
        assertThat(counts.clients().value()).isZero();
        assertThat(counts.prospects().value()).isEqualTo(5);
        assertThat(counts.archived().value()).isEqualTo(1);
        assertThat(counts.all().capped()).isFalse();
    }

    @Test
    void listsTheCountriesThatThereAre() {
        List<String> countries = database.call(em -> queries(em).countries());

        assertThat(countries).containsExactly("DE", "FR");
    }

    @Test
    void keepsTheMomentWhateverTheServersTimeZone() {
        CustomerFilter alpha = CustomerFilter.text("alpha");

        assertThat(page(alpha, CustomerSort.NAME, false, PageRequest.first(1))
                        .items()
                        .get(0)
                        .updatedAt())
                .isEqualTo(CustomerFixture.NORA.at());
    }

    private static CustomerFilter filter(
            LifecycleStage stage, String manager, CustomerKind kind, String country, Industry industry, String tag) {
        return new CustomerFilter(null, null, stage, manager, kind, country, industry, tag, null, false);
    }

    private List<String> names(CustomerFilter filter) {
        return page(filter, CustomerSort.NAME, false, PageRequest.first(50)).items().stream()
                .map(CustomerRow::name)
                .toList();
    }

    private Page<CustomerRow> page(CustomerFilter filter, CustomerSort sort, boolean descending, PageRequest request) {
        return database.call(em -> queries(em).page(filter, sort, descending, request));
    }

    private Customer add(CustomerDataBuilder data) {
        return database.call(em -> {
            Customer customer = new Customer(repository(em).nextNumber(), data.build(), CustomerFixture.NORA);
            repository(em).add(customer);
            return customer;
        });
    }

    private String numberOf(EntityManager em, String name) {
        return queries(em)
                .page(CustomerFilter.text(name), CustomerSort.NAME, false, PageRequest.first(1))
                .items()
                .get(0)
                .number();
    }

    private static CustomerDataBuilder organization(String name) {
        return CustomerData.of(CustomerKind.ORGANIZATION, name);
    }

    private static Money revenue(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    static CustomerQueries queries(EntityManager em) {
        CustomerQueries queries = Database.inject(new CustomerQueries(), "em", em);
        return Database.inject(queries, "viewSizes", ViewSizesTest.viewSizes(Clock.systemUTC()));
    }

    private static CustomerRepository repository(EntityManager em) {
        return Database.inject(new CustomerRepository(), "em", em);
    }
}
