package org.rapport.web.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.rapport.report.AlertRule;
import org.rapport.report.BundledWords;

/** What the rules for early warnings are called, on pages as in mails. */
@Named
@ApplicationScoped
public class AlertNames {
    public String of(AlertRule rule) {
        return rule == null ? "" : BundledWords.ofReader().say("alert.rule." + rule);
    }
}
