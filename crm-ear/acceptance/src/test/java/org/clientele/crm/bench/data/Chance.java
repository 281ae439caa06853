package org.clientele.crm.bench.data;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that depends on nothing but a record's kind and its place: the same record at every run and in every pass. */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Chance(String kind, int place) {
        random = new SplittableRandom(kind.hashCode() * SPREAD + place);
    }

    /** A number from {@code least} to {@code most}, both inclusive. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A fraction from 0, inclusive, to 1, exclusive. */
    double fraction() {
        return random.nextDouble();
    }

    /**
     * A place from 0 to {@code count} - 1, low ones more often: with the exponent 3 and a count of 200,000 every 58th is 0.
     */
    int skewed(int count, double exponent) {
        return (int) (count * Math.pow(random.nextDouble(), exponent));
    }
}
