package org.rapport.report;

import java.util.List;

/** The rules for early warnings that were set otherwise than usual. */
public interface ChosenRules {
    void add(ChosenRule rule);

    List<ChosenRule> all();
}
