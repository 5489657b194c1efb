package org.rapport.trust;

/**
 * How evidence fades: after each half-life it weighs half, {@code 2^(-days/halfLife)}.
 *
 * @param halfLifeDays days until half of the weight is left; infinite for evidence that is never forgotten
 */
public record Forgetting(double halfLifeDays) {
    public Forgetting {
        if (!(halfLifeDays >= 0)) {
            throw new IllegalArgumentException("half-life of " + halfLifeDays + " days");
        }
    }

    /** The forgetting that keeps the given share of the weight from one period to the next (longevity factor). */
    public static Forgetting keeping(double share, double periodDays) {
        if (share <= 0) {
            return new Forgetting(0);
        }
        return new Forgetting(share >= 1 ? Double.POSITIVE_INFINITY : -periodDays * Math.log(2) / Math.log(share));
    }

    /** Share of the weight that is left after some days, 0..1. */
    public double after(double days) {
        return days == 0 ? 1 : Math.pow(2, -days / halfLifeDays);
    }
}
