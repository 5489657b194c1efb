package org.rapport.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.rapport.shared.Ids;

/** A rule for early warnings that an administrator has set otherwise than usual. */
@Entity
@Table(name = "alert_rule")
public class ChosenRule {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AlertRule rule;

    private boolean active;
    private int days;
    private String steps;

    protected ChosenRule() {} // JPA

    ChosenRule(RuleSetting setting) {
        this.id = Ids.next();
        this.rule = setting.rule();
        set(setting);
    }

    final void set(RuleSetting setting) {
        active = setting.on();
        days = setting.days();
        steps = setting.stepsText();
    }

    public RuleSetting setting() {
        return new RuleSetting(rule, active, days, RuleSetting.steps(steps));
    }

    public UUID id() {
        return id;
    }

    public AlertRule rule() {
        return rule;
    }
}
