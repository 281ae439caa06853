package org.clientele.crm.domain.customer;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.clientele.crm.domain.shared.Stamp;

/** Customers for tests: valid by default, each with a number of its own. */
public final class CustomerFixture {

    /** A Monday morning. */
    public static final Stamp NORA = new Stamp(Instant.parse("2026-11-02T09:00:00.123456Z"), "nora");

    private static final AtomicLong NUMBERS = new AtomicLong(900_000);

    private CustomerFixture() {}

    public static Customer organization() {
        return customer(CustomerData.of(CustomerKind.ORGANIZATION, "Halden & Roth Logistics")
                .accountManager("nora")
                .build());
    }

    public static Customer person() {
        return customer(CustomerData.of(CustomerKind.PERSON, "Amelia Hartmann").build());
    }

    public static Customer customer(CustomerData data) {
        return new Customer("CU-" + NUMBERS.incrementAndGet(), data, NORA);
    }

    /** The same actor, some hours later. */
    public static Stamp later(long hours) {
        return new Stamp(NORA.at().plusSeconds(hours * 3600), NORA.by());
    }
}
