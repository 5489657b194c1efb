package org.rapport.forecast;

import java.util.Collection;
import java.util.List;

/**
 * Empirical credibility of Bühlmann and Straub (1970): how far a group may be believed by its own mean.
 *
 * @param collective credibility-weighted mean of all groups
 * @param between variance between groups, never below 0
 * @param within variance within groups
 * @param known whether there was enough to estimate the variances: two groups, and one with two values
 */
public record Credibility(double collective, double between, double within, boolean known) {
    private static final double WITHOUT_DATA = 5;
    private static final double LEAST = 1;
    private static final double MOST = 50;

    /** Estimates from groups; empty ones say nothing. */
    public static Credibility of(Collection<Group> all) {
        List<Group> groups = all.stream().filter(group -> group.size() > 0).toList();
        double weight = groups.stream().mapToDouble(Group::weight).sum();
        double mean = weight > 0 ? weighted(groups) / weight : 0;
        int freedom = groups.stream().mapToInt(group -> group.size() - 1).sum();
        double within =
                freedom > 0 ? groups.stream().mapToDouble(Group::squares).sum() / freedom : 0;
        boolean known = groups.size() > 1 && freedom > 0;
        double between = known ? between(groups, weight, mean, within) : 0;
        return new Credibility(between > 0 ? collective(groups, within / between) : mean, between, within, known);
    }

    /** The same, with the collective mean weighed by the bounded {@link #pull()}, as the forecast needs it. */
    static Credibility bounded(Collection<Group> all) {
        List<Group> groups = all.stream().filter(group -> group.size() > 0).toList();
        Credibility plain = of(groups);
        double collective = groups.isEmpty() ? 0 : collective(groups, plain.pull());
        return new Credibility(collective, plain.between, plain.within, plain.known);
    }

    private static double weighted(List<Group> groups) {
        return groups.stream()
                .mapToDouble(group -> group.weight() * group.mean())
                .sum();
    }

    private static double between(List<Group> groups, double weight, double mean, double within) {
        double spread = groups.stream()
                .mapToDouble(group -> group.weight() * Math.pow(group.mean() - mean, 2))
                .sum();
        double squares = groups.stream()
                .mapToDouble(group -> group.weight() * group.weight())
                .sum();
        double estimate = weight / (weight * weight - squares) * (spread - (groups.size() - 1) * within);
        return Math.max(0, estimate);
    }

    private static double collective(List<Group> groups, double ratio) {
        double sum = 0;
        double factors = 0;
        for (Group group : groups) {
            double factor = group.weight() / (group.weight() + ratio);
            factors += factor;
            sum += factor * group.mean();
        }
        return sum / factors;
    }

    /** Share of its own mean in the premium of a group of this weight, 0 to 1. */
    public double factor(double weight) {
        return between > 0 ? weight / (weight + within / between) : 0;
    }

    /** Own mean and collective mean, mixed by the factor. */
    public double premium(Group group) {
        double factor = factor(group.weight());
        return factor * group.mean() + (1 - factor) * collective;
    }

    /** Weight the collective mean has, in own observations: within / between, kept in 1 to 50; 5 when it cannot be known. */
    public double pull() {
        if (!known) {
            return WITHOUT_DATA;
        }
        return between > 0 ? Math.max(LEAST, Math.min(MOST, within / between)) : MOST;
    }

    /** The group's mean, drawn to the collective one by the pull. */
    public double centre(Group group) {
        return (group.weight() * group.mean() + pull() * collective) / (group.weight() + pull());
    }

    /** How far the group's own mean is believed under the pull, 0 to 1. */
    public double belief(Group group) {
        return group.weight() / (group.weight() + pull());
    }
}
