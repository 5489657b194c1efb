package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;

class AlertRuleServiceTest {
    private final ChosenRulesInMemory chosen = new ChosenRulesInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final AlertRuleService service = new AlertRuleService(chosen, new AlertRuleBook(chosen), audit);

    private RuleSetting setting(AlertRule rule) {
        return service.all().stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_rules_are_listed_in_their_order() {
        assertThat(service.all()).extracting(RuleSetting::rule).containsExactly(AlertRule.values());
    }

    @Test
    void a_rule_that_was_set_stays_so_and_the_others_as_usual() {
        service.set(new RuleSetting(AlertRule.DUE, false, 10, List.of(5)));
        service.set(new RuleSetting(AlertRule.DUE, true, 14, List.of(14, 1)));
        assertThat(setting(AlertRule.DUE).days()).isEqualTo(14);
        assertThat(setting(AlertRule.DUE).on()).isTrue();
        assertThat(setting(AlertRule.PAYMENT_DUE)).isEqualTo(RuleSetting.usual(AlertRule.PAYMENT_DUE));
        assertThat(chosen.all()).hasSize(1);
    }

    @Test
    void who_changed_what_is_written_down() {
        service.set(new RuleSetting(AlertRule.DUE, true, 14, List.of(14, 1)));
        assertThat(audit.actions()).containsExactly("alert rule: set");
    }
}
