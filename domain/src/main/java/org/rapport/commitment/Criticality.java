package org.rapport.commitment;

/** How much hangs on a commitment; the factor multiplies the weight of its evidence. */
public enum Criticality {
    LOW(0.5),
    NORMAL(1),
    HIGH(2);

    private final double factor;

    Criticality(double factor) {
        this.factor = factor;
    }

    /** Weight relative to a normal commitment: 0.5, 1 or 2. */
    public double factor() {
        return factor;
    }
}
