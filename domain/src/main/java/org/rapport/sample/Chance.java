package org.rapport.sample;

import java.util.List;
import java.util.SplittableRandom;

/** The dice of the script: the same seed always gives the same story. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Exponentially distributed with this mean. */
    double waiting(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /** Near the middle, within 0..1. */
    double near(double middle, double spread) {
        double value = middle + spread * (random.nextDouble() + random.nextDouble() - 1);
        return Math.max(0, Math.min(1, Math.round(value * 100) / 100.0));
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
