package org.rapport.imports;

import java.io.Serializable;
import java.util.List;

/** What is wrong with one cell or row of a file: where, what stands there, why it is a problem and what would help. */
public record Problem(int line, String column, String value, Trouble trouble, List<String> arguments)
        implements Serializable {
    private static final int VALUE = 200;

    public Problem {
        value = value.length() > VALUE ? value.substring(0, VALUE - 1) + "\u2026" : value;
        arguments = List.copyOf(arguments);
    }

    /** Whether it keeps the row from being taken. */
    public boolean refuses() {
        return trouble.refuses();
    }

    /** Why, in English. */
    public String reason() {
        return ImportWords.reason(this);
    }

    /** What to do about it, in English. */
    public String remedy() {
        return ImportWords.remedy(this);
    }
}
