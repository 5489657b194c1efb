package org.rapport.shared;

import java.util.List;
import java.util.function.Consumer;

/**
 * One thing the server can be asked for on the command line instead of serving people. Each is a CDI bean, found by its
 * name. While one runs, the system property {@code rapport.command} holds its name: timers and mail workers then rest.
 */
public interface Command {

    /** The option without its dashes, for example {@code night}. */
    String name();

    /**
     * Does it, telling each line worth reading as it comes.
     *
     * @return whether everything asked for was done; a {@link RuleViolation} is shown to the user as one line
     */
    boolean run(List<String> arguments, Consumer<String> out);
}
