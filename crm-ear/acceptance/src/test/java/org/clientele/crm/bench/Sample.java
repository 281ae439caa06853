package org.clientele.crm.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was measured of one target with some number of users.
 *
 * @param sortedMicros time from request to last byte of every good answer, in microseconds, shortest first
 * @param duration over which they came
 * @param errors how many answers of each status that is not 2xx; -1 for none at all
 */
record Sample(long[] sortedMicros, Duration duration, Map<Integer, Long> errors) {

    private static final double MICROS = 1_000;

    Sample {
        sortedMicros = sortedMicros.clone();
        Arrays.sort(sortedMicros);
        errors = Map.copyOf(errors);
    }

    boolean isGood() {
        return errors.isEmpty() && sortedMicros.length > 0;
    }

    /** The shortest time that this share of the requests did not exceed, in milliseconds (nearest rank). */
    double percentile(double percent) {
        if (sortedMicros.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(sortedMicros.length * percent / 100);
        return sortedMicros[Math.max(rank, 1) - 1] / MICROS;
    }

    double perSecond() {
        return sortedMicros.length * 1_000.0 / duration.toMillis();
    }

    /** The errors in words; empty without any. */
    String errorText() {
        return errors.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(error ->
                        error.getValue() + (error.getKey() < 0 ? " without answer" : " x status " + error.getKey()))
                .collect(Collectors.joining(", "));
    }
}
