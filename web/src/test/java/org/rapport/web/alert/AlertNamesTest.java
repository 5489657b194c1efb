package org.rapport.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.report.AlertRule;
import org.rapport.report.RuleSetting;
import org.rapport.web.Say;

class AlertNamesTest {
    private final AlertNames names = new AlertNames(new Say());

    @Test
    void mails_before_the_day_and_after_it_are_told_apart() {
        assertThat(mails(AlertRule.DUE, 7, 1, 0, -1)).isEqualTo("7, 1 days before; on the day; 1 day after");
        assertThat(mails(AlertRule.DUE, 1, -7)).isEqualTo("1 day before; 7 days after");
    }

    @Test
    void mails_about_a_state_are_counted_from_its_beginning() {
        assertThat(mails(AlertRule.SILENCE, 0, 7)).isEqualTo("0, 7 days after it was raised");
        assertThat(mails(AlertRule.SILENCE, 1)).isEqualTo("1 day after it was raised");
    }

    @Test
    void a_rule_without_steps_mails_nobody() {
        assertThat(mails(AlertRule.SILENCE)).isEqualTo("nobody is mailed");
    }

    private String mails(AlertRule rule, Integer... steps) {
        return names.mails(new RuleSetting(rule, true, RuleSetting.usual(rule).days(), List.of(steps)));
    }
}
