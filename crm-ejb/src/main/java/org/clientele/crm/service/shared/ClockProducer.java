package org.clientele.crm.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one clock of the application: UTC, in microseconds, which is what the database keeps. */
@ApplicationScoped
public class ClockProducer {

    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1_000);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), DATABASE_PRECISION);
    }
}
