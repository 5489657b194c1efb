package org.rapport.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A change as it is written into the audit trail: what it was done to, what was done, and each field's value before and
 * after. Values are kept as text; passwords and tokens are never given to it.
 */
public final class Change {
    private final String subjectType;
    private final UUID subject;
    private final UUID partner;
    private final String action;
    private final Map<String, String[]> fields = new LinkedHashMap<>();

    private Change(String subjectType, UUID subject, UUID partner, String action) {
        this.subjectType = subjectType;
        this.subject = subject;
        this.partner = partner;
        this.action = action;
    }

    /** A change to something that belongs to no single partner. */
    public static Change of(String subjectType, UUID subject, String action) {
        return new Change(subjectType, subject, null, action);
    }

    /** A change within the relationship with one partner. */
    public static Change of(String subjectType, UUID subject, UUID partner, String action) {
        return new Change(subjectType, subject, partner, action);
    }

    /** Adds a field, unless it has kept its value. */
    public Change field(String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.put(name, new String[] {text(before), text(after)});
        }
        return this;
    }

    String subjectType() {
        return subjectType;
    }

    UUID subject() {
        return subject;
    }

    UUID partner() {
        return partner;
    }

    String action() {
        return action;
    }

    /** One line a field: name, value before, value after, each escaped so that a line break cannot forge a line. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        fields.forEach((name, values) -> lines.append(name)
                .append('\t')
                .append(escaped(values[0]))
                .append('\t')
                .append(escaped(values[1]))
                .append('\n'));
        return lines.toString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r");
    }
}
