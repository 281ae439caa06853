package org.clientele.crm.acceptance.product;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until work that goes on in the background has come as far as expected. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    /** @throws AssertionError with what was seen last when the condition does not come true within a minute */
    public static <T> T until(Supplier<T> look, Predicate<T> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = look.get();
        while (!condition.test(seen)) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("Still not there after " + PATIENCE + ": " + seen);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
