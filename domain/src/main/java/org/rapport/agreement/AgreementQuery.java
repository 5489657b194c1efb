package org.rapport.agreement;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which agreements to list and how: partner, kind and text (in reference or title) narrow the list where not null;
 * {@code sort} is reference, title, kind, partner, validFrom or endsOn.
 */
public record AgreementQuery(
        UUID partner, AgreementKind kind, String text, String sort, boolean descending, int first, int size)
        implements Serializable {
    /** All agreements with a partner, the one that ends next first. */
    public static AgreementQuery with(UUID partner, int first, int size) {
        return new AgreementQuery(partner, null, null, "endsOn", false, first, size);
    }
}
