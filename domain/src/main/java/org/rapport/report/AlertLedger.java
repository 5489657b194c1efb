package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Raises early warnings, each once, and keeps those listed whose cause is still there. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AlertLedger {
    private Alerts alerts;
    private AlertCauses causes;
    private AlertRuleBook rules;

    protected AlertLedger() {} // CDI proxy

    @Inject
    public AlertLedger(Alerts alerts, AlertCauses causes, AlertRuleBook rules) {
        this.alerts = alerts;
        this.causes = causes;
        this.rules = rules;
    }

    /**
     * What a night did for a partner's warnings.
     *
     * @param raised new ones
     * @param again those of them that were raised before about another day
     * @param standing all whose cause is there
     */
    public record Tally(int raised, int again, int standing) {
        public Tally and(Tally other) {
            return new Tally(raised + other.raised, again + other.again, standing + other.standing);
        }
    }

    /** Looks for causes of warnings about some partners as of the day; doing it again changes nothing. */
    public Tally write(Collection<UUID> partners, LocalDate day) {
        List<Alert.Cause> found = causes.of(partners, rules.window(day));
        Map<Alert.Topic, List<Alert>> known =
                alerts.ofPartners(partners).stream().collect(Collectors.groupingBy(Alert::topic));
        Tally tally = new Tally(0, 0, 0);
        for (Alert.Cause cause : found) {
            tally = tally.and(write(cause, known.getOrDefault(cause.topic(), List.of()), day));
        }
        return tally;
    }

    private Tally write(Alert.Cause cause, List<Alert> known, LocalDate day) {
        Optional<Alert> same =
                known.stream().filter(alert -> alert.isFor(cause)).findFirst();
        if (same.isPresent()) {
            same.get().see(cause, day);
            return new Tally(0, 0, 1);
        }
        alerts.add(new Alert(cause, day));
        return new Tally(1, known.isEmpty() ? 0 : 1, 1);
    }
}
