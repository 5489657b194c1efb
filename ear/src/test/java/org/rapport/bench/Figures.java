package org.rapport.bench;

import java.util.Locale;

/** How benchmarks say what they found. */
final class Figures {
    private Figures() {}

    static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** One way of handling some rows: its time, how many a second, and the ratio to the time of the baseline. */
    static void say(String what, int rows, double seconds, double baseline) {
        say("  %-52s %8.3f s %,10.0f a second %8.2f", what, seconds, rows / seconds, seconds / baseline);
    }
}
