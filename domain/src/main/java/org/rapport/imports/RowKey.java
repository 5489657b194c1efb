package org.rapport.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What tells the fact of one row from another's, for example its partner and reference. */
record RowKey(List<String> parts) {
    static RowKey of(SourceRow row, Mapping mapping, ColumnPlan plan) {
        List<String> parts = new ArrayList<>();
        for (TargetField field : mapping.kind().key()) {
            String part = part(field, row, mapping, plan);
            parts.add(field.name().equals("reference") ? part : part.toLowerCase(Locale.ROOT));
        }
        return new RowKey(List.copyOf(parts));
    }

    /** Whether a part is empty, so that the row stands for itself. */
    boolean isIncomplete() {
        return parts.isEmpty() || parts.contains("");
    }

    private static String part(TargetField field, SourceRow row, Mapping mapping, ColumnPlan plan) {
        for (int column : plan.sourcesOf(field)) {
            String value = mapping.valueOf(row.cell(column));
            if (!value.isEmpty()) {
                boolean slug =
                        field.type() == TargetField.Type.PARTNER && mapping.partnerCode() == Mapping.PartnerCode.SLUG;
                return slug ? Slug.of(value) : value;
            }
        }
        return plan.constantOf(field).orElse("");
    }
}
