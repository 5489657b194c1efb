package org.rapport.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Settings of rules for early warnings without a database. */
public final class ChosenRulesInMemory implements ChosenRules {
    private final List<ChosenRule> rules = new ArrayList<>();

    /** What is looked for at the end of a day where nobody has set anything. */
    public static AlertWindow usual(LocalDate day) {
        return new AlertRuleBook(new ChosenRulesInMemory()).window(day);
    }

    @Override
    public void add(ChosenRule rule) {
        rules.add(rule);
    }

    @Override
    public List<ChosenRule> all() {
        return List.copyOf(rules);
    }
}
