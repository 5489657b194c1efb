package org.rapport.issue;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The name people call an issue by: a few letters of the partner's code and its number. */
public final class IssueLabel {
    private static final int LETTERS = 3;

    private IssueLabel() {}

    /** {@code GL-41} for the 41st issue with GLOBAL-LOGISTICS, {@code HAN-2} for the second with HANBIT. */
    public static String of(String code, int number) {
        String[] parts = code.split("[^A-Za-z0-9]+");
        String letters = parts.length > 1
                ? Arrays.stream(parts)
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1))
                        .collect(Collectors.joining())
                : code.substring(0, Math.min(LETTERS, code.length()));
        return letters.toUpperCase(Locale.ROOT) + "-" + number;
    }
}
