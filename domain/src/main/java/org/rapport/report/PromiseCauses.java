package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.commitment.Commitment;
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
    public List<Alert.Cause> causes(UUID partner, LocalDate day) {
        Map<UUID, HonestDate> honest = dates.allOpen(partner, day);
        List<Alert.Cause> causes = new ArrayList<>();
        commitments
                .recorded(List.of(partner), day)
                .getOrDefault(partner, List.of())
                .forEach(recorded -> recorded.record()
                        .asOf(day)
                        .filter(record -> record.status() == CommitmentStatus.OPEN)
                        .ifPresent(record -> addPromise(causes, recorded, record, honest, day)));
        return causes;
    }

    private void addPromise(
            List<Alert.Cause> causes,
            RecordedCommitment recorded,
            PromiseRecord record,
            Map<UUID, HonestDate> dates,
            LocalDate day) {
        Optional<HonestDate> honest =
                Optional.ofNullable(dates.get(recorded.id())).filter(date -> !date.generic());
        boolean risky = honest.isPresent()
                && AlertWindow.isAtRisk(record.dueOn(), honest.get().p50());
        if (!risky && !AlertWindow.isDue(record.dueOn(), day)) {
            return;
        }
        String title = commitments.withId(recorded.id()).map(Commitment::title).orElseThrow();
        causes.add(new Alert.Cause(
                risky ? AlertRule.AT_RISK : AlertRule.DUE,
                recorded.id(),
                record.dueOn(),
                recorded.partner(),
                record.promisor(),
                title,
                honest.map(HonestDate::p50).orElse(null),
                honest.map(HonestDate::p80).orElse(null)));
    }
}
