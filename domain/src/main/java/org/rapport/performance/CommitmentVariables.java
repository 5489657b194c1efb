package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.PromiseFigures;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.shared.Side;

/**
 * What the promises of a side give to formulas. A promise belongs to the period of its measured day (SCOR RL.2.6), is
 * judged by days and never by the hour, and counts by the day on which it was delivered, not by the day that was typed in.
 */
@ApplicationScoped
@Transactional
public class CommitmentVariables implements VariableSource {
    private static final List<String> NAMES = List.of(
            "promisesDue",
            "promisesKept",
            "promisesKeptFairly",
            "promisesLate",
            "promisesBroken",
            "onTimeShare",
            "medianDaysLate",
            "daysPromised",
            "daysNeeded",
            "inflation",
            "shareDelivered",
            "surprises",
            "openPromises",
            "overduePromises",
            "wordsThatHeld");

    private Commitments commitments;

    protected CommitmentVariables() {} // CDI proxy

    @Inject
    public CommitmentVariables(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<Variable> variables() {
        return NAMES.stream().map(Variable::named).toList();
    }

    @Override
    public Gauge read(UUID partner, LocalDate until) {
        List<RecordedCommitment> all =
                commitments.recorded(List.of(partner), until).getOrDefault(partner, List.of());
        return (side, period, asOf) -> values(all, side, period, asOf);
    }

    private static Map<String, Measured> values(
            List<RecordedCommitment> all, Side side, Period period, LocalDate asOf) {
        List<RecordedCommitment> within = all.stream()
                .filter(one ->
                        one.record().asOf(asOf).stream().anyMatch(record -> period.contains(record.measuredDueOn())))
                .toList();
        Map<String, Measured> values = new HashMap<>();
        judged(PromiseFigures.of(side, asOf, within), values);
        lasting(within, side, asOf, values);
        behind(PromiseFigures.of(side, asOf, all), values);
        return values;
    }

    private static void judged(PromiseFigures figures, Map<String, Measured> values) {
        long due = figures.sayDo().strict().n();
        values.put("promisesDue", Measured.count(due, due));
        values.put("promisesKept", Measured.count(figures.sayDo().strict().hits(), due));
        values.put("promisesKeptFairly", Measured.count(figures.sayDo().fair().hits(), due));
        values.put("promisesLate", Measured.count(figures.late(), due));
        values.put("promisesBroken", Measured.count(figures.broken(), due));
        values.put("onTimeShare", Measured.of(figures.onTime()));
        values.put("medianDaysLate", Measured.of(figures.lateDays()));
        values.put("inflation", Measured.of(figures.inflation()));
        values.put("surprises", Measured.count(figures.surprises(), due));
        values.put("wordsThatHeld", Measured.of(figures.words()));
    }

    private static void lasting(
            List<RecordedCommitment> within, Side side, LocalDate asOf, Map<String, Measured> values) {
        List<PromiseRecord> done = within.stream()
                .flatMap(one -> one.record().asOf(asOf).stream())
                .filter(record -> record.promisor() == side && record.status() == CommitmentStatus.FULFILLED)
                .toList();
        int n = done.size();
        values.put("daysPromised", Measured.count(sum(done, PromiseRecord::promisedDays), n));
        values.put("daysNeeded", Measured.count(sum(done, PromiseRecord::neededDays), n));
        values.put("shareDelivered", Measured.count(sum(done, PromiseRecord::share) / Math.max(1, n), n));
    }

    private static void behind(PromiseFigures figures, Map<String, Measured> values) {
        values.put("openPromises", Measured.count(figures.open(), figures.n()));
        values.put("overduePromises", Measured.count(figures.overdue(), figures.open()));
    }

    private static double sum(List<PromiseRecord> records, ToDoubleFunction<PromiseRecord> figure) {
        return records.stream().mapToDouble(figure).sum();
    }
}
