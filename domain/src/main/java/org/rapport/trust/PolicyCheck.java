package org.rapport.trust;

import java.util.Map;

/** What a scoring policy must satisfy to be a policy at all. */
final class PolicyCheck {
    private static final double ROUNDING = 1e-9;

    private PolicyCheck() {}

    static void complete(Map<Factor, Double> kappas, Map<Dimension, Double> weights) {
        if (kappas.size() < Factor.values().length || kappas.values().stream().anyMatch(k -> !(k > 0))) {
            throw new PolicyNotConsistent("kappa", "a positive number for each factor");
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (weights.size() < Dimension.all().size()
                || weights.values().stream().anyMatch(w -> w < 0)
                || Math.abs(sum - 1) > ROUNDING) {
            throw new PolicyNotConsistent("weights", "shares of all dimensions that add up to 1");
        }
    }

    static void positive(String field, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new PolicyNotConsistent(field, "a number above 0");
        }
    }

    static void share(String field, double value) {
        if (!(value > 0 && value < 1)) {
            throw new PolicyNotConsistent(field, "a number between 0 and 1");
        }
    }

    static void ascending(ScoringPolicy.Bands bands) {
        if (!(0 < bands.watch()
                && bands.watch() < bands.sound()
                && bands.sound() < bands.strong()
                && bands.strong() < 1)) {
            throw new PolicyNotConsistent("bands", "rising lower ends: watch, sound, strong");
        }
    }
}
