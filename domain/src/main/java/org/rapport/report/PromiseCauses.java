package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.forecast.HonestDate;
import org.rapport.forecast.HonestDates;

/** Finds open promises that come due, or that will not hold by the record. */
@ApplicationScoped
class PromiseCauses implements AlertFinder {
    private Commitments commitments;
    private HonestDates dates;

    protected PromiseCauses() {} // CDI proxy

    @Inject
    PromiseCauses(Commitments commitments, HonestDates dates) {
        this.commitments = commitments;
        this.dates = dates;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        Map<UUID, HonestDate> honest = dates.allOpen(partners, window.day());
        List<OpenPromise> told = commitments.recorded(partners, window.day()).values().stream()
                .flatMap(List::stream)
                .flatMap(recorded -> OpenPromise.of(recorded, honest, window.day()).stream())
                .filter(promise -> promise.rule(window) != null)
                .toList();
        Map<UUID, String> titles =
                commitments.titles(told.stream().map(OpenPromise::commitment).toList());
        return told.stream()
                .map(promise -> promise.cause(promise.rule(window), titles))
                .toList();
    }

    /** A promise that was open, with what its promisor's own record says of it, if it has one. */
    private record OpenPromise(UUID commitment, UUID partner, PromiseRecord record, Optional<HonestDate> honest) {
        static Optional<OpenPromise> of(RecordedCommitment recorded, Map<UUID, HonestDate> dates, LocalDate day) {
            Optional<HonestDate> honest =
                    Optional.ofNullable(dates.get(recorded.id())).filter(date -> !date.generic());
            return recorded.record()
                    .asOf(day)
                    .filter(record -> record.status() == CommitmentStatus.OPEN)
                    .map(record -> new OpenPromise(recorded.id(), recorded.partner(), record, honest));
        }

        /** The rule that warns of it, or null; one that will not hold is not told once more as due. */
        AlertRule rule(AlertWindow window) {
            boolean risky = window.isOn(AlertRule.AT_RISK)
                    && window.isDue(AlertRule.AT_RISK, record.dueOn())
                    && AlertWindow.isAtRisk(
                            record.dueOn(), honest.map(HonestDate::p50).orElse(null));
            if (risky) {
                return AlertRule.AT_RISK;
            }
            return window.isDue(AlertRule.DUE, record.dueOn()) ? AlertRule.DUE : null;
        }

        Alert.Cause cause(AlertRule rule, Map<UUID, String> titles) {
            return new Alert.Cause(
                    rule,
                    commitment,
                    record.dueOn(),
                    partner,
                    record.promisor(),
                    titles.get(commitment),
                    honest.map(HonestDate::p50).orElse(null),
                    honest.map(HonestDate::p80).orElse(null));
        }
    }
}
