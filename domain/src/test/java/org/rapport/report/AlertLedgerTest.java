package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class AlertLedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    private final List<Alert.Cause> seen = new ArrayList<>();
    private final AlertsInMemory alerts = new AlertsInMemory();
    private final ChosenRulesInMemory rules = new ChosenRulesInMemory();
    private final AlertLedger ledger = new AlertLedger(alerts, new AlertCauses(finders()), new AlertRuleBook(rules));

    @SuppressWarnings("unchecked")
    private Instance<AlertFinder> finders() {
        AlertFinder finder = (partners, window) -> List.copyOf(seen);
        return (Instance<AlertFinder>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of(finder));
    }

    private static Alert.Cause cause(AlertRule rule, UUID partner, LocalDate about) {
        return new Alert.Cause(rule, partner, about, partner, Side.US, "tests", null, null);
    }

    private AlertLedger.Tally night(LocalDate day) {
        return ledger.write(List.of(ONE, TWO), day);
    }

    @Test
    void each_cause_is_raised_once_however_many_nights_see_it() {
        seen.add(cause(AlertRule.DUE, ONE, DAY));
        seen.add(cause(AlertRule.DUE, TWO, DAY));
        assertThat(night(DAY)).isEqualTo(new AlertLedger.Tally(2, 0, 2));
        assertThat(night(DAY)).isEqualTo(new AlertLedger.Tally(0, 0, 2));
        assertThat(night(DAY.plusDays(3))).isEqualTo(new AlertLedger.Tally(0, 0, 2));
    }

    @Test
    void a_cause_about_another_day_is_raised_again() {
        seen.add(cause(AlertRule.DUE, ONE, DAY));
        night(DAY);
        seen.set(0, cause(AlertRule.DUE, ONE, DAY.plusDays(5)));
        assertThat(night(DAY)).isEqualTo(new AlertLedger.Tally(1, 1, 1));
    }

    @Test
    void a_rule_that_is_off_raises_nothing_and_lets_what_stood_go() {
        seen.add(cause(AlertRule.SILENCE, ONE, DAY));
        night(DAY);
        rules.add(new ChosenRule(new RuleSetting(AlertRule.SILENCE, false, 0, List.of(0))));
        assertThat(night(DAY.plusDays(1)).standing()).isZero();
        assertThat(alerts.standing(DAY.plusDays(1), List.of(ONE))).isEmpty();
    }
}
