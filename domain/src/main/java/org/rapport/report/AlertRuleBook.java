package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How every rule for early warnings is set: as chosen, else as usual. */
@ApplicationScoped
@Transactional
public class AlertRuleBook {
    private ChosenRules chosen;

    protected AlertRuleBook() {} // CDI proxy

    @Inject
    public AlertRuleBook(ChosenRules chosen) {
        this.chosen = chosen;
    }

    /** The settings of all rules, in their order. One query. */
    public Map<AlertRule, RuleSetting> settings() {
        Map<AlertRule, RuleSetting> settings = new EnumMap<>(AlertRule.class);
        for (AlertRule rule : AlertRule.values()) {
            settings.put(rule, RuleSetting.usual(rule));
        }
        chosen.all().forEach(one -> settings.put(one.rule(), one.setting()));
        return settings;
    }

    /** What is looked for at the end of a day. */
    public AlertWindow window(LocalDate day) {
        return new AlertWindow(day, settings());
    }
}
