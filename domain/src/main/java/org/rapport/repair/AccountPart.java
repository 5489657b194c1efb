package org.rapport.repair;

import java.util.List;

/**
 * The six parts of an effective apology (Lewicki, Polin and Lount 2016), the weightiest first. Only their order is
 * published; the weights are rank-order centroids (Barron and Barrett 1996) with ties averaged, and add up to 1.
 */
public enum AccountPart {
    RESPONSIBILITY(centroid(1)),
    REPAIR(centroid(2)),
    REGRET(middle()),
    EXPLANATION(middle()),
    REPENTANCE(middle()),
    FORGIVENESS(centroid(6));

    private final double weight;

    AccountPart(double weight) {
        this.weight = weight;
    }

    /** The order in which a person would say them. */
    public static List<AccountPart> spoken() {
        return List.of(REGRET, EXPLANATION, RESPONSIBILITY, REPENTANCE, REPAIR, FORGIVENESS);
    }

    /** Its share of a whole account, 0..1. */
    public double weight() {
        return weight;
    }

    /** Rank-order centroid of a rank among six: the mean of 1/k from that rank on. */
    private static double centroid(int rank) {
        double sum = 0;
        for (int k = rank; k <= 6; k++) {
            sum += 1.0 / k;
        }
        return sum / 6;
    }

    private static double middle() {
        return (centroid(3) + centroid(4) + centroid(5)) / 3;
    }
}
