package org.rapport.imports;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A column that a kind of import understands.
 *
 * @param max characters of a text, or the largest number
 * @param choices the words a choice allows; empty for other types
 */
public record TargetField(String name, Type type, boolean required, double max, List<String> choices)
        implements Serializable {
    /** What a cell must hold. */
    public enum Type {
        TEXT,
        PARTNER,
        DAY,
        CHOICE,
        NUMBER,
        FLAG
    }

    static TargetField text(String name, int max) {
        return new TargetField(name, Type.TEXT, false, max, List.of());
    }

    static TargetField partner(String name, int max) {
        return new TargetField(name, Type.PARTNER, true, max, List.of());
    }

    static TargetField day(String name) {
        return new TargetField(name, Type.DAY, false, 0, List.of());
    }

    static TargetField choice(String name, Enum<?>[] choices) {
        return new TargetField(
                name,
                Type.CHOICE,
                false,
                0,
                List.of(choices).stream().map(Enum::name).toList());
    }

    static TargetField number(String name, double max) {
        return new TargetField(name, Type.NUMBER, false, max, List.of());
    }

    static TargetField flag(String name) {
        return new TargetField(name, Type.FLAG, false, 0, List.of());
    }

    TargetField needed() {
        return new TargetField(name, type, true, max, choices);
    }

    boolean isCalled(String column) {
        return plain(name).equals(plain(column));
    }

    /** A column name without case, blanks and marks: {@code Due on}, {@code dueOn} and {@code due_on} are one. */
    static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
