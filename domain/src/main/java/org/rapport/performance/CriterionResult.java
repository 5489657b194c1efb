package org.rapport.performance;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What one criterion gave in a period.
 *
 * @param points 0 to 100; null where there was not enough evidence, {@code lack} says why
 * @param values of the variables that its formula names, by name
 */
public record CriterionResult(
        String name, double weight, String formula, int atLeast, Double points, Lack lack, List<Value> values)
        implements Serializable {
    /** The value of a variable in the period and how much it rests on; null where there was none. */
    public record Value(String variable, Double value, long n) implements Serializable {}

    public CriterionResult {
        values = List.copyOf(values);
    }

    static CriterionResult of(Criterion criterion, Map<String, Measured> measured) {
        Formula formula = Formula.of(criterion.formula(), measured.keySet());
        Formula.Result result = formula.over(measured, criterion.atLeast());
        List<Value> values = formula.variables().stream()
                .sorted()
                .map(name -> new Value(
                        name, measured.get(name).value(), measured.get(name).n()))
                .toList();
        return new CriterionResult(
                criterion.name(),
                criterion.weight(),
                criterion.formula(),
                criterion.atLeast(),
                result.points(),
                result.lack(),
                values);
    }

    public boolean isKnown() {
        return points != null;
    }

    /** How much the points rest on: the least of its variables. */
    public long n() {
        return values.stream().mapToLong(Value::n).min().orElse(0);
    }
}
