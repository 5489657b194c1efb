package org.rapport.imports;

import java.util.Locale;

/** Turns the names of fields, {@code dueOn}, into those of columns, {@code due_on}. */
final class Camel {
    private Camel() {}

    static String toColumn(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
