package org.clientele.crm.service.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.shared.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerQueriesTest {

    private static final Stamp NORA = new Stamp(Instant.parse("2026-11-02T09:00:00.123456Z"), "nora");

    private Database database;

    @BeforeAll
    void registerSome() {
        database = Database.create();
        for (String name : List.of("Zoë Ärger", "alpha", "Beta", "Gamma", "delta")) {
            database.run(em -> repository(em)
                    .add(new Customer(
                            repository(em).nextNumber(),
                            CustomerData.of(CustomerKind.ORGANIZATION, name)
                                    .country("DE")
                                    .build(),
                            NORA)));
        }
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void pagesForwardsAndBackwardsWithoutGapsOrRepeats() {
        Page<CustomerRow> first = page(new PageRequest(2, null));
        Page<CustomerRow> second = page(new PageRequest(2, first.nextCursor()));
        Page<CustomerRow> third = page(new PageRequest(2, second.nextCursor()));
        Page<CustomerRow> secondAgain = page(new PageRequest(2, third.previousCursor()));

        List<String> names = new ArrayList<>();
        List.of(first, second, third).forEach(page -> page.items().forEach(row -> names.add(row.name())));
        assertThat(names).containsExactly("alpha", "Beta", "delta", "Gamma", "Zoë Ärger");
        assertThat(first.previousCursor()).isNull();
        assertThat(third.nextCursor()).isNull();
        assertThat(secondAgain.items()).isEqualTo(second.items());
    }

    @Test
    void findsWithoutCaseAndAccents() {
        Page<CustomerRow> found = database.call(em ->
                queries(em).page(CustomerFilter.text("zoe arg"), CustomerSort.NAME, false, PageRequest.first(10)));

        assertThat(found.items()).extracting(CustomerRow::name).containsExactly("Zoë Ärger");
    }

    @Test
    void keepsTheMomentWhateverTheServersTimeZone() {
        assertThat(page(PageRequest.first(1)).items().get(0).updatedAt()).isEqualTo(NORA.at());
    }

    private Page<CustomerRow> page(PageRequest request) {
        return database.call(em -> queries(em).page(CustomerFilter.ALL, CustomerSort.NAME, false, request));
    }

    private static CustomerQueries queries(EntityManager em) {
        return Database.inject(new CustomerQueries(), "em", em);
    }

    private static CustomerRepository repository(EntityManager em) {
        return Database.inject(new CustomerRepository(), "em", em);
    }
}
