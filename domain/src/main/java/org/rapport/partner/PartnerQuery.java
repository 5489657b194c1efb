package org.rapport.partner;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which partners to list and how: {@code text} in code or name, {@code kind}, {@code manager} and {@code active} narrow
 * the list where not null; {@code sort} is code, name, country, kind or stage.
 */
public record PartnerQuery(
        String text,
        PartnerKind kind,
        UUID manager,
        Boolean active,
        String sort,
        boolean descending,
        int first,
        int size)
        implements Serializable {
    /** All partners by name, a page of them. */
    public static PartnerQuery all(int first, int size) {
        return new PartnerQuery(null, null, null, null, "name", false, first, size);
    }

    /** Partners whose code or name holds the text. */
    public static PartnerQuery matching(String text, int size) {
        return new PartnerQuery(text, null, null, null, "name", false, 0, size);
    }
}
