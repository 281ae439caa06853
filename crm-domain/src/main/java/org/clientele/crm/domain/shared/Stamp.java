package org.clientele.crm.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Who does something, and when: passed into every verb that changes a record, so that domain code never asks a clock.
 *
 * @param at the moment, UTC
 * @param by user name of the acting user, or {@link #SYSTEM} for jobs
 */
public record Stamp(Instant at, String by) {

    /** The actor of changes that no person made. */
    public static final String SYSTEM = "system";

    public Stamp {
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
    }

    public static Stamp system(Instant at) {
        return new Stamp(at, SYSTEM);
    }

    /** The day in UTC, for records that have no time zone of their own. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
