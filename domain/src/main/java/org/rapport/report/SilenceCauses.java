package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.engagement.Encounter;
import org.rapport.engagement.EncounterStatus;
import org.rapport.engagement.Encounters;
import org.rapport.engagement.SilenceRow;
import org.rapport.engagement.Silences;
import org.rapport.shared.Side;

/** Finds silences longer than agreed, and encounters that fell through and after which nobody has met. */
@ApplicationScoped
class SilenceCauses implements AlertFinder {
    private Silences silences;
    private Encounters encounters;

    protected SilenceCauses() {} // CDI proxy

    @Inject
    SilenceCauses(Silences silences, Encounters encounters) {
        this.silences = silences;
        this.encounters = encounters;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        List<Alert.Cause> causes = new ArrayList<>();
        silences.of(partners, window.day()).stream()
                .filter(SilenceRow::over)
                .forEach(row -> causes.add(cause(
                        AlertRule.SILENCE,
                        row.partner(),
                        row.since(),
                        row.partner(),
                        row.owing().contains(Side.US) ? Side.US : Side.PARTNER,
                        row.partnerName())));
        missed(partners, window)
                .forEach(one -> causes.add(cause(
                        AlertRule.MISSED_CONTACT,
                        one.id(),
                        one.plannedDay(),
                        one.partner(),
                        one.missedBy() == null ? Side.US : one.missedBy(),
                        one.purpose())));
        return causes;
    }

    private List<Encounter> missed(Collection<UUID> partners, AlertWindow window) {
        List<Encounter> recent = encounters.between(partners, window.from(AlertRule.MISSED_CONTACT), window.day());
        return recent.stream()
                .filter(one -> one.status() == EncounterStatus.MISSED)
                .filter(one -> recent.stream()
                        .noneMatch(other -> other.partner().equals(one.partner())
                                && other.heldOn() != null
                                && other.heldOn().isAfter(one.plannedDay())))
                .toList();
    }

    private static Alert.Cause cause(
            AlertRule rule, UUID subject, LocalDate about, UUID partner, Side side, String title) {
        return new Alert.Cause(rule, subject, about, partner, side, title, null, null);
    }
}
