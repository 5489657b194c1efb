package org.rapport.shared;

import java.util.Objects;

/** Checks texts that people type: trimmed, not empty, not longer than there is room, free of control characters. */
public final class Text {
    private Text() {}

    /** The trimmed text; refused if empty, longer than {@code max} characters or holding control characters. */
    public static String required(String value, String field, int max) {
        String trimmed = Objects.requireNonNullElse(value, "").strip();
        if (trimmed.isEmpty()) {
            throw new TextMissing(field);
        }
        return checked(trimmed, field, max);
    }

    /** The trimmed text, or null where nothing was typed; refused if too long. */
    public static String optional(String value, String field, int max) {
        String trimmed = Objects.requireNonNullElse(value, "").strip();
        return trimmed.isEmpty() ? null : checked(trimmed, field, max);
    }

    private static String checked(String value, String field, int max) {
        if (value.codePointCount(0, value.length()) > max) {
            throw new TextTooLong(field, value, max);
        }
        if (!isPrintable(value)) {
            throw new TextNotPrintable(field);
        }
        return value;
    }

    /** Whether it has no signs that control something, but those that end lines and set columns. */
    public static boolean isPrintable(String value) {
        return value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }
}
