package org.rapport.issue;

/** How bad a trouble is, with the factor by which it weighs as evidence and the times usually agreed for it. */
public enum Severity {
    LOW(0.5, new AgreedTime(5, 40)),
    NORMAL(1, new AgreedTime(2, 20)),
    HIGH(2, new AgreedTime(1, 10));

    private final double factor;
    private final AgreedTime usual;

    Severity(double factor, AgreedTime usual) {
        this.factor = factor;
        this.usual = usual;
    }

    /** The factor on the weight of evidence from it. */
    public double factor() {
        return factor;
    }

    /** The times that hold where the two sides have agreed on no others. */
    public AgreedTime usual() {
        return usual;
    }
}
