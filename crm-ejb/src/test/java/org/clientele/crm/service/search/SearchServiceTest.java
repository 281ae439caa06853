package org.clientele.crm.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.customer.Contact;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactEmail;
import org.clientele.crm.domain.customer.ContactPhone;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerFixture;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.PostData;
import org.clientele.crm.domain.customer.ReachType;
import org.clientele.crm.domain.search.SearchHit;
import org.clientele.crm.domain.search.SearchText;
import org.clientele.crm.domain.search.SearchType;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchServiceTest {

    private static final Set<SearchType> ALL = EnumSet.allOf(SearchType.class);

    @AutoClose
    private final Database database = Database.create();

    @BeforeAll
    void fill() {
        database.run(em -> {
            Customer halden = customer(em, "CU-000101", "Haldén & Roth Logistics", "halden-roth.example");
            customer(em, "CU-000102", "Hottech", "hottech.example");
            customer(em, "CU-000103", "100% Bio_Markt", null);
            customer(em, "CU-000104", "Hottech Archive", null).archive(CustomerFixture.NORA);
            Contact mia = new Contact(
                    "CO-000201",
                    new ContactData(
                            "Ms",
                            "Mia",
                            "Sørensen",
                            List.of(new ContactEmail("m.soerensen@halden-roth.example", ReachType.WORK, true)),
                            List.of(new ContactPhone("040 / 5550-180", "+49405550180", ReachType.WORK)),
                            null,
                            null),
                    CustomerFixture.NORA);
            mia.join(halden, PostData.plain(), CustomerFixture.NORA);
            em.persist(mia);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "halden, CU-000101",
        "HALDÉN log, CU-000101",
        "alde, CU-000101",
        "roth.exa, CU-000101",
        "cu-000101, CU-000101",
        "hottech, CU-000102",
        "100%, CU-000103",
        "o_m, CU-000103"
    })
    void findsCustomersByAnyPartOfNameNumberAndDomain(String text, String number) {
        assertThat(numbers(text)).contains(number).doesNotContain("CU-000104");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mia",
                "sorensen",
                "Sørensen Mia",
                "m.soer",
                "soerensen@halden",
                "5550180",
                "040 5550",
                "+49 40 5550",
                "co-000201"
            })
    void findsContactsByNameMailAddressNumberAndTelephoneDigits(String text) {
        assertThat(numbers(text)).contains("CO-000201");
    }

    @ParameterizedTest
    @CsvSource({
        "hotech, CU-000102",
        "hottehc, CU-000102",
        "hottrch, CU-000102",
        "hotttech, CU-000102",
        "xottech, CU-000102",
        "haldem, CU-000101",
        "logsitics roth, CU-000101",
        "sorenson, CO-000201",
        "mia sorrensen, CO-000201"
    })
    void findsInSpiteOfOneSlip(String text, String number) {
        assertThat(numbers(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hxttxch", "%%", "__", "zzzz", "hottech halden", "\\\\"})
    void findsNothingElse(String text) {
        assertThat(numbers(text)).isEmpty();
    }

    @Test
    void putsTheBestFirst() {
        database.run(em -> {
            named(em, "CU-000305", "Ost AG", "Ost Brennstoff GmbH");
            customer(em, "CU-000304", "Kobrenner AG", null);
            customer(em, "CU-000303", "Nord-Brenner Solar", null);
            customer(em, "CU-000302", "Brenner Verwaltung und Beteiligung", null);
            customer(em, "CU-000301", "Brenn", null);
            customer(em, "CU-000306", "Halle CU-000301", null);
        });

        assertThat(numbers("brenn")).containsExactly("CU-000301", "CU-000302", "CU-000303", "CU-000304", "CU-000305");
        assertThat(numbers("cu-000301")).containsExactly("CU-000301", "CU-000306");
        assertThat(numbers("solar nord")).containsExactly("CU-000303");
        assertThat(numbers("brennre")).containsExactly("CU-000303", "CU-000302", "CU-000304");
    }

    @Test
    void findsNamesThatBeginWithTheTextAmongMoreThanItLooksThrough() {
        database.run(em -> {
            for (int i = 0; i < 250; i++) {
                customer(em, "CU-%06d".formatted(5000 + i), "Werk %d Quast KG".formatted(i), null);
            }
            customer(em, "CU-006000", "Quast", null);
        });

        assertThat(numbers("quast")).startsWith("CU-006000");
    }

    @Test
    void correctsNewNamesToo() {
        Customer renamed = database.call(em -> customer(em, "CU-000105", "Before", null));
        database.run(em -> em.find(Customer.class, renamed.id())
                .change(
                        CustomerData.of(CustomerKind.ORGANIZATION, "Wagenknecht")
                                .build(),
                        null,
                        0,
                        CustomerFixture.NORA));

        assertThat(numbers("wagenkencht")).contains("CU-000105");
    }

    @Test
    void tellsWhatItFound() {
        assertThat(hits("sørensen", ALL)).singleElement().satisfies(hit -> {
            assertThat(hit.type()).isEqualTo(SearchType.CONTACT);
            assertThat(hit.title()).isEqualTo("Mia Sørensen");
            assertThat(hit.subtitle()).isEqualTo("Haldén & Roth Logistics · m.soerensen@halden-roth.example");
            assertThat(hit.address()).isEqualTo("/contacts/CO-000201");
        });
    }

    @Test
    void looksOnlyAmongTheKindsThatMayBeSeen() {
        assertThat(hits("halden", EnumSet.of(SearchType.CONTRACT, SearchType.SUPPORT_REQUEST)))
                .isEmpty();
    }

    private List<String> numbers(String text) {
        return hits(text, ALL).stream().map(SearchHit::number).toList();
    }

    private List<SearchHit> hits(String text, Set<SearchType> types) {
        SearchText wanted = new SearchText(text);
        return database.call(em -> {
            SearchQueries queries = Database.inject(new SearchQueries(), "em", em);
            SearchWords words = Database.inject(new SearchWords(), "em", em);
            return SearchService.found(wanted, types, 10, queries, words);
        });
    }

    private static void named(EntityManager em, String number, String name, String legalName) {
        em.persist(new Customer(
                number,
                CustomerData.of(CustomerKind.ORGANIZATION, name)
                        .legalName(legalName)
                        .build(),
                CustomerFixture.NORA));
    }

    private static Customer customer(EntityManager em, String number, String name, String domain) {
        Customer customer = new Customer(
                number,
                CustomerData.of(CustomerKind.ORGANIZATION, name)
                        .emailDomains(domain == null ? List.of() : List.of(domain))
                        .build(),
                CustomerFixture.NORA);
        em.persist(customer);
        return customer;
    }
}
