package org.rapport.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import sun.misc.Signal;

/**
 * Ends what was started, last first, and then the process. The JVM's own shutdown hooks run all at once, so the database
 * could go before the server that still needs it; they are not used.
 */
final class Shutdown {
    private static final int FAILED = 1;

    private final Deque<Runnable> steps = new ArrayDeque<>();

    void then(Runnable step) {
        synchronized (steps) {
            steps.push(step);
        }
    }

    /** Ctrl-C and SIGTERM end the process properly, with exit code 0. */
    void onSignals() {
        for (String name : List.of("TERM", "INT")) {
            Signal.handle(new Signal(name), signal -> new Thread(() -> exit(0), "shutdown").start());
        }
    }

    synchronized void exit(int code) {
        int result = code;
        for (Runnable step = next(); step != null; step = next()) {
            try {
                step.run();
            } catch (RuntimeException | LinkageError e) {
                e.printStackTrace(System.err);
                result = result == 0 ? FAILED : result;
            }
        }
        System.err.flush();
        Runtime.getRuntime().halt(result);
    }

    private Runnable next() {
        synchronized (steps) {
            return steps.poll();
        }
    }
}
