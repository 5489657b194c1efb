package org.rapport.trust;

import java.util.List;

/** What a line of evidence speaks about; each dimension belongs to one factor of trustworthiness. */
public enum Dimension {
    DELIVERY(Factor.ABILITY),
    QUALITY(Factor.ABILITY),
    OPENNESS(Factor.INTEGRITY),
    FAIRNESS(Factor.INTEGRITY),
    CARE(Factor.BENEVOLENCE),
    ALIGNMENT(Factor.BENEVOLENCE);

    private static final List<Dimension> ALL = List.of(values());

    private final Factor factor;

    Dimension(Factor factor) {
        this.factor = factor;
    }

    /** The factor of trustworthiness this dimension belongs to. */
    public Factor factor() {
        return factor;
    }

    /** All dimensions in their fixed order, which stored sums rely on. */
    public static List<Dimension> all() {
        return ALL;
    }
}
