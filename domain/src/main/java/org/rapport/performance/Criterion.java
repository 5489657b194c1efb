package org.rapport.performance;

import java.io.Serializable;
import org.rapport.shared.Text;

/**
 * What a scorecard asks of a side.
 *
 * @param weight its share in the score against the other criteria; any unit, above 0
 * @param formula over variables, giving points from 0 to 100
 * @param atLeast how much each variable must rest on for the criterion to say anything
 */
public record Criterion(String name, double weight, String formula, int atLeast) implements Serializable {
    private static final int MOST = 1000;

    public Criterion {
        name = Text.required(name, "name", 80);
        formula = Text.required(formula, "formula", Formula.LONGEST);
        if (!(weight > 0 && weight <= MOST)) {
            throw new TemplateNotConsistent("weight", "a number above 0, up to " + MOST);
        }
        if (atLeast < 1 || atLeast > MOST) {
            throw new TemplateNotConsistent("atLeast", "a whole number from 1 to " + MOST);
        }
    }
}
