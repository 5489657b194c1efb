package org.rapport.audit;

/** Whoever is at work: a signed-in person, a program with a token, or the system itself. */
public interface Actor {
    /** Login of the person or program, or {@code system}. */
    String login();
}
