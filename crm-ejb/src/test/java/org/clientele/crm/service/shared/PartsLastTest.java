package org.clientele.crm.service.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.crm.domain.customer.AddressType;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.PostalAddress;
import org.clientele.crm.domain.shared.Stamp;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PartsLastTest {

    private static final Stamp STAMP = new Stamp(Instant.parse("2026-11-02T09:00:00Z"), "nora");

    @AutoClose
    private final Database database = Database.create();

    @Test
    void theyGoTableByTableBehindTheirRecords() {
        List<String> statements = database.statementsOf(() -> database.run(em -> persist(em, 1, 60)));

        assertThat(statements)
                .filteredOn(statement -> statement.startsWith("INSERT INTO customer"))
                .extracting(statement -> statement.substring(0, statement.indexOf(" (")))
                .containsExactly(
                        "INSERT INTO customer", "INSERT INTO customer_address", "INSERT INTO customer_stage_change");
        assertThat(count("SELECT count(*) FROM customer_address a JOIN customer c ON c.id = a.customer_id"
                        + " WHERE a.city = 'City of ' || c.name"))
                .isEqualTo(60);
    }

    @Test
    void moreRowsThanOneBatchHoldsAllArrive() {
        database.run(em -> persist(em, 1, 1_030));

        assertThat(count("SELECT count(*) FROM customer")).isEqualTo(1_030);
        assertThat(count("SELECT count(*) FROM customer_stage_change")).isEqualTo(1_030);
        assertThat(count("SELECT count(*) FROM customer_address")).isEqualTo(1_030);
    }

    @Test
    void recordsWithMorePartsThanOneBatchHoldsKeepThem() {
        database.run(em -> IntStream.rangeClosed(1, 40)
                .mapToObj(i -> customer(i, CustomerData.MAX_ADDRESSES))
                .forEach(em::persist));

        assertThat(count("SELECT count(*) FROM customer_address")).isEqualTo(40L * CustomerData.MAX_ADDRESSES);
    }

    @Test
    void thatWereRolledBackAreForgotten() {
        assertThatThrownBy(() -> database.run(em -> {
                    persist(em, 1, 3);
                    em.flush();
                    persist(em, 3, 3);
                }))
                .isInstanceOf(RollbackException.class);
        database.run(em -> persist(em, 4, 4));

        assertThat(count("SELECT count(*) FROM customer")).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM customer_address")).isEqualTo(1);
    }

    @Test
    void aRecordBelowANewOneComesAfterIt() {
        database.run(em -> {
            Customer parent = customer(1);
            Customer child = customer(2);
            child.belongTo(parent, 0);
            em.persist(child);
            em.persist(parent);
        });

        assertThat(count("SELECT count(*) FROM customer c JOIN customer p ON p.id = c.parent_id"))
                .isEqualTo(1);
    }

    @Test
    void aStatementInBetweenFindsWhatWasWrittenBefore() {
        long found = database.call(em -> {
            persist(em, 1, 3);
            em.flush();
            em.persist(customer(4));
            Number counted = (Number) em.createNativeQuery("SELECT count(*) FROM customer_address")
                    .getSingleResult();
            return counted.longValue();
        });

        assertThat(found).isEqualTo(4);
    }

    private static void persist(EntityManager em, int from, int to) {
        IntStream.rangeClosed(from, to).mapToObj(PartsLastTest::customer).forEach(em::persist);
    }

    private static Customer customer(int i) {
        return customer(i, 1);
    }

    private static Customer customer(int i, int count) {
        List<PostalAddress> addresses = IntStream.range(0, count)
                .mapToObj(n -> new PostalAddress(AddressType.BILLING, null, null, "City of C" + i, null, "DE"))
                .toList();
        CustomerData data = CustomerData.of(CustomerKind.ORGANIZATION, "C" + i)
                .addresses(addresses)
                .build();
        return new Customer("CU-%06d".formatted(i), data, STAMP);
    }

    private long count(String sql) {
        return database.call(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
