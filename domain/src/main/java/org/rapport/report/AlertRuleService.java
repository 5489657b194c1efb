package org.rapport.report;

import static org.rapport.identity.Permission.EDIT_ALERT_RULES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Permitted;

/** Setting the rules by which early warnings are raised and mailed. */
@ApplicationScoped
@Transactional
public class AlertRuleService {
    private ChosenRules chosen;
    private AlertRuleBook book;
    private AuditTrail audit;

    protected AlertRuleService() {} // CDI proxy

    @Inject
    public AlertRuleService(ChosenRules chosen, AlertRuleBook book, AuditTrail audit) {
        this.chosen = chosen;
        this.book = book;
        this.audit = audit;
    }

    /** How each rule is set. */
    @Permitted(EDIT_ALERT_RULES)
    public List<RuleSetting> all() {
        return List.copyOf(book.settings().values());
    }

    /** Sets one rule; the next night goes by it. */
    @Permitted(EDIT_ALERT_RULES)
    public void set(RuleSetting wanted) {
        RuleSetting before = book.settings().get(wanted.rule());
        Optional<ChosenRule> known =
                chosen.all().stream().filter(one -> one.rule() == wanted.rule()).findFirst();
        ChosenRule rule = known.orElseGet(() -> new ChosenRule(wanted));
        known.ifPresentOrElse(one -> one.set(wanted), () -> chosen.add(rule));
        audit.record(Change.of("alert rule", rule.id(), "set")
                .field("rule", null, wanted.rule())
                .field("on", before.on(), wanted.on())
                .field("days", before.days(), wanted.days())
                .field("steps", before.stepsText(), wanted.stepsText()));
    }
}
