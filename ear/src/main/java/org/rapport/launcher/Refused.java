package org.rapport.launcher;

import java.io.Serial;

/** A start that cannot be: one line that says what, why and what to do about it. Nothing has been changed. */
final class Refused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    Refused(String line) {
        super(line);
    }

    Refused(String line, Throwable cause) {
        super(line, cause);
    }
}
