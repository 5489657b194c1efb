package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
    public List<Alert.Cause> causes(UUID partner, LocalDate day) {
        List<Alert.Cause> causes = new ArrayList<>();
        silences.of(List.of(partner), day).stream()
                .filter(SilenceRow::over)
                .forEach(row -> causes.add(cause(
                        AlertRule.SILENCE,
                        partner,
                        row.since(),
                        partner,
                        row.owing().contains(Side.US) ? Side.US : Side.PARTNER,
                        row.partnerName())));
        missed(partner, day)
                .forEach(one -> causes.add(cause(
                        AlertRule.MISSED_CONTACT,
                        one.id(),
                        one.plannedDay(),
                        partner,
                        one.missedBy() == null ? Side.US : one.missedBy(),
                        one.purpose())));
        return causes;
    }

    private List<Encounter> missed(UUID partner, LocalDate day) {
        List<Encounter> recent = encounters.between(List.of(partner), day.minusDays(AlertWindow.MISSED_DAYS), day);
        return recent.stream()
                .filter(one -> one.status() == EncounterStatus.MISSED)
                .filter(one -> recent.stream()
                        .noneMatch(other ->
                                other.heldOn() != null && other.heldOn().isAfter(one.plannedDay())))
                .toList();
    }

    private static Alert.Cause cause(
            AlertRule rule, UUID subject, LocalDate about, UUID partner, Side side, String title) {
        return new Alert.Cause(rule, subject, about, partner, side, title, null, null);
    }
}
