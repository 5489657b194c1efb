package org.rapport.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertRuleService;
import org.rapport.report.AlertSpan;
import org.rapport.report.RuleSetting;
import org.rapport.web.Notices;

/** Backs {@code alert/rules.xhtml}: the rules for early warnings, one of which is changed at a time. */
@Named
@ViewScoped
public class AlertRulesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AlertRuleService service;

    @Inject
    private Notices notices;

    @Inject
    private AlertNames names;

    private AlertRule rule;
    private List<RuleSetting> all;
    private boolean on;
    private int days;
    private String steps;

    public void load() {
        all = service.all();
        all.stream().filter(one -> one.rule() == rule).findFirst().ifPresent(this::show);
    }

    private void show(RuleSetting setting) {
        on = setting.on();
        days = setting.days();
        steps = setting.stepsText();
    }

    public String save() {
        boolean done = notices.attempt(
                "alert.rule.saved",
                () -> service.set(new RuleSetting(rule, on, isWindowed() ? days : 0, RuleSetting.steps(steps))),
                names.of(rule));
        return done ? "/alert/rules.xhtml?faces-redirect=true" : null;
    }

    /** Whether the rule that is changed looks at a number of days. */
    public boolean isWindowed() {
        return rule != null && rule.span() != AlertSpan.OPEN;
    }

    public List<RuleSetting> getAll() {
        return all;
    }

    public AlertRule getRule() {
        return rule;
    }

    public void setRule(AlertRule rule) {
        this.rule = rule;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }
}
