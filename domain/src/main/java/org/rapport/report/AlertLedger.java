package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Raises early warnings, each once, and keeps those listed whose cause is still there. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AlertLedger {
    private Alerts alerts;
    private AlertCauses causes;

    protected AlertLedger() {} // CDI proxy

    @Inject
    public AlertLedger(Alerts alerts, AlertCauses causes) {
        this.alerts = alerts;
        this.causes = causes;
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

    /** Looks for causes of warnings about one partner as of the day; doing it again changes nothing. */
    public Tally write(UUID partner, LocalDate day) {
        return write(causes.of(partner, day), alerts.ofPartner(partner), day);
    }

    private Tally write(List<Alert.Cause> found, List<Alert> known, LocalDate day) {
        int raised = 0;
        int again = 0;
        for (Alert.Cause cause : found) {
            Optional<Alert> same =
                    known.stream().filter(alert -> alert.isFor(cause)).findFirst();
            if (same.isPresent()) {
                same.get().see(cause, day);
            } else {
                alerts.add(new Alert(cause, day));
                raised++;
                again += known.stream().anyMatch(cause::concerns) ? 1 : 0;
            }
        }
        return new Tally(raised, again, found.size());
    }
}
