package org.rapport.batch.nightly;

import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * How far a step has come, told to those who watch a few times a second: to write it down after each record would take as
 * long as many a record.
 */
final class Progress {
    private static final long PAUSE = Duration.ofMillis(250).toNanos();

    private final IntConsumer book;
    private long told = System.nanoTime();
    private int untold;

    Progress(IntConsumer book) {
        this.book = book;
    }

    /** So many more records are done. */
    void advance(int more) {
        untold += more;
        if (System.nanoTime() - told >= PAUSE) {
            tell();
        }
    }

    /** Tells what is done and was not told yet. */
    void tell() {
        if (untold > 0) {
            book.accept(untold);
            untold = 0;
        }
        told = System.nanoTime();
    }
}
