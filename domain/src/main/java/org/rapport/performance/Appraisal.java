package org.rapport.performance;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a template makes of the values of a period: the mean of the points of its criteria by weight. Criteria without
 * enough evidence are left out; where less than half of the weight is left, there is no score.
 *
 * @param score 0 to 100; null where there is not enough evidence
 * @param standing name of the band the score falls in; null without a score
 */
public record Appraisal(Template template, Period period, Double score, String standing, List<CriterionResult> results)
        implements Serializable {
    private static final double ENOUGH = 0.5;

    static Appraisal of(Template template, Period period, Map<String, Measured> measured) {
        List<CriterionResult> results = template.criteria().stream()
                .map(criterion -> CriterionResult.of(criterion, measured))
                .toList();
        Double score = score(results);
        String standing = score == null ? null : template.standings().of(score).name();
        return new Appraisal(template, period, score, standing, results);
    }

    private static Double score(List<CriterionResult> results) {
        double known = known(results);
        if (known < ENOUGH) {
            return null;
        }
        double all = results.stream().mapToDouble(CriterionResult::weight).sum();
        double sum = results.stream()
                .filter(CriterionResult::isKnown)
                .mapToDouble(one -> one.weight() / all * one.points())
                .sum();
        return Math.max(0, Math.min(100, sum / known));
    }

    /** Share of the weight that has enough evidence, 0 to 1. */
    static double known(List<CriterionResult> results) {
        double all = results.stream().mapToDouble(CriterionResult::weight).sum();
        return results.stream()
                        .filter(CriterionResult::isKnown)
                        .mapToDouble(CriterionResult::weight)
                        .sum()
                / all;
    }

    public double known() {
        return known(results);
    }

    /** Whether nothing at all was there to be measured. */
    public boolean isEmpty() {
        return results.stream().allMatch(one -> one.values().stream().allMatch(value -> value.n() == 0));
    }
}
