package org.rapport.performance;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapport.shared.Text;

/**
 * A formula over variables, giving points. It can only compute: numbers, variables, {@code + - * / %}, comparisons and the
 * functions below; no text, no powers, no lists, nothing that grows without limit. See decision 0013.
 */
public final class Formula {
    static final int LONGEST = 500;
    private static final int DEEPEST = 50;
    private static final Pattern ALLOWED = Pattern.compile("[\\w\\s.,()+\\-*/%<>=!&|]*");
    private static final Pattern NUMBER_WITH_POWER = Pattern.compile("(?<![\\w.])[0-9.]+[eE][-+]?[0-9]|0[xX]");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)(\\s*\\()?");

    private final String text;
    private final Expression expression;
    private final Set<String> variables;

    private Formula(String text) {
        this.text = text;
        this.expression = new Expression(text, Arithmetic.SAFE);
        try {
            this.variables = new TreeSet<>(expression.getUsedVariables());
        } catch (ParseException e) {
            throw new FormulaNotReadable(text, e.getMessage());
        }
    }

    /** The formula, which may name these variables; refused with the name that is not known, and those that are. */
    static Formula of(String typed, Set<String> known) {
        String text = Text.required(typed, "formula", LONGEST);
        requireHarmless(text);
        NAME.matcher(text).results().forEach(found -> requireKnown(found, known));
        Formula formula = new Formula(text);
        formula.requireNumber();
        return formula;
    }

    private static void requireHarmless(String text) {
        if (!ALLOWED.matcher(text).matches()) {
            throw new FormulaNotReadable(text, "it may hold numbers, names and + - * / % ( ) < > = ! & | only");
        }
        if (NUMBER_WITH_POWER.matcher(text).find()) {
            throw new FormulaNotReadable(text, "numbers are written out, such as 0.5 or 1000");
        }
        if (text.chars().filter(c -> c == '(').count() > DEEPEST) {
            throw new FormulaNotReadable(text, "it has more than " + DEEPEST + " brackets");
        }
    }

    private static void requireKnown(MatchResult found, Set<String> known) {
        String name = found.group(1);
        if (found.group(2) != null) {
            if (!Arithmetic.FUNCTIONS.contains(name.toUpperCase(Locale.ROOT))) {
                throw new FunctionUnknown(name, Arithmetic.FUNCTIONS);
            }
        } else if (!known.contains(name)) {
            throw new VariableUnknown(name, known);
        }
    }

    private void requireNumber() {
        try {
            EvaluationValue value = compute(name -> 1.0);
            if (!value.isNumberValue()) {
                throw new FormulaNotReadable(text, "it gives no number");
            }
        } catch (EvaluationException | ArithmeticException notWithThese) {
            // 1 / (a - b) is a formula although it says nothing where both are 1
        } catch (ParseException e) {
            throw new FormulaNotReadable(text, e.getMessage());
        }
    }

    /** Points with these values, or what they lack; never a value for what is not there. */
    Result over(Map<String, Measured> values, int atLeast) {
        for (String name : variables) {
            Measured measured = values.getOrDefault(name, Measured.NOTHING);
            if (!measured.isKnown()) {
                return new Result(null, Lack.MISSING);
            }
            if (measured.n() < atLeast) {
                return new Result(null, Lack.TOO_FEW);
            }
        }
        try {
            EvaluationValue value = compute(name -> values.get(name).value());
            return value.isNumberValue()
                    ? new Result(limited(value.getNumberValue().doubleValue()), null)
                    : new Result(null, Lack.UNDEFINED);
        } catch (EvaluationException | ParseException | ArithmeticException undefined) {
            return new Result(null, Lack.UNDEFINED);
        }
    }

    /** More than asked for is not more than 100, less than nothing not less than 0. */
    private static double limited(double points) {
        return Math.max(0, Math.min(100, points));
    }

    private EvaluationValue compute(Function<String, Double> value) throws EvaluationException, ParseException {
        Expression own = expression.copy();
        variables.forEach(name -> own.with(name, BigDecimal.valueOf(value.apply(name))));
        return own.evaluate();
    }

    /** The variables it names. */
    Set<String> variables() {
        return Set.copyOf(variables);
    }

    /** Points from 0 to 100, or why there are none. */
    public record Result(Double points, Lack lack) {}
}
