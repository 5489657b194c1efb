package org.rapport.web.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertSpan;
import org.rapport.report.BundledWords;
import org.rapport.report.RuleSetting;
import org.rapport.web.Say;

/** What the rules for early warnings are called, on pages as in mails, and when they mail. */
@Named
@ApplicationScoped
public class AlertNames {
    private Say say;

    protected AlertNames() {} // CDI proxy

    @Inject
    AlertNames(Say say) {
        this.say = say;
    }

    public String of(AlertRule rule) {
        return rule == null ? "" : BundledWords.ofReader().say("alert.rule." + rule);
    }

    /** When a rule mails: {@code 7, 1 days before; 1 day after}. */
    public String mails(RuleSetting setting) {
        List<Integer> steps = setting.steps();
        if (steps.isEmpty()) {
            return say.of("alert.rule.steps.none");
        }
        if (setting.rule().span() != AlertSpan.AHEAD) {
            return said("alert.rule.steps." + setting.rule().span(), steps, step -> true);
        }
        return Stream.of(
                        said("alert.rule.steps.before", steps, step -> step > 0),
                        said("alert.rule.steps.then", steps, step -> step == 0),
                        said("alert.rule.steps.after", steps, step -> step < 0))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Those steps in words that count; nothing if none does. */
    private String said(String key, List<Integer> steps, IntPredicate counts) {
        List<Integer> some = steps.stream().filter(counts::test).map(Math::abs).toList();
        String days = some.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return some.isEmpty() ? "" : say.of(key, days, some.equals(List.of(1)) ? 1 : 2);
    }
}
