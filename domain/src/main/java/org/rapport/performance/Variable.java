package org.rapport.performance;

import java.io.Serializable;

/**
 * Something that a formula can name. What it means is said in the words of the house under {@code variable.} and its
 * name, or in {@code description} where the house has defined it itself.
 */
public record Variable(String name, String description) implements Serializable {
    /** A variable that Rapport measures. */
    public static Variable named(String name) {
        return new Variable(name, null);
    }

    /** Whether the house has defined it itself. */
    public boolean isOwn() {
        return description != null;
    }
}
