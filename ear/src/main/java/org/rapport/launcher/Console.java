package org.rapport.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The few lines a person sees; everything the server prints goes to the log file instead. */
final class Console {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private boolean diverted;

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** One line on standard error; the log, if there is one, keeps the whole story. */
    void error(String text, Throwable cause) {
        if (diverted) {
            cause.printStackTrace(System.err);
        }
        err.println("rapport: " + text.replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }

    /** From now on what anybody prints is kept in the log. */
    void divertTo(LogFile log) throws IOException {
        PrintStream stream = new PrintStream(log, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        diverted = true;
    }
}
