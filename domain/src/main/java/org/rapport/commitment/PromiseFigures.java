package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rapport.shared.Side;

/**
 * The promise record of one side towards the other as of a day: what became of its commitments ({@code overdue} of the
 * {@code open} ones are behind their measured day), say/do, share of the fulfilled ones that came by the measured day,
 * median lateness in days (negative: early), promise inflation (median of days needed by days promised; 1.31: a third
 * longer than said), new days given only after the old one had passed, and how often its status words matched.
 */
public record PromiseFigures(
        Side promisor,
        LocalDate asOf,
        int kept,
        int late,
        int broken,
        int open,
        int overdue,
        int cancelled,
        SayDo sayDo,
        Proportion onTime,
        Median lateDays,
        Median inflation,
        int surprises,
        int rePromises,
        Proportion words)
        implements Serializable {
    /** All commitments, whatever became of them. */
    public int n() {
        return kept + late + broken + open + cancelled;
    }

    /** The figures of one side from all that is recorded between two sides. */
    public static PromiseFigures of(Side promisor, LocalDate asOf, Collection<RecordedCommitment> all) {
        List<RecordedCommitment> known = all.stream()
                .filter(one -> one.record().promisor() == promisor)
                .flatMap(one -> one.record().asOf(asOf).stream()
                        .map(record -> new RecordedCommitment(one.id(), one.partner(), record, one.words())))
                .toList();
        return of(promisor, asOf, known.stream().map(RecordedCommitment::record).toList(), wordsOf(known, asOf));
    }

    private static PromiseFigures of(Side promisor, LocalDate asOf, List<PromiseRecord> records, Proportion words) {
        List<PromiseRecord> due = records.stream().filter(r -> r.isDue(asOf)).toList();
        List<PromiseRecord> done = records.stream()
                .filter(r -> r.status() == CommitmentStatus.FULFILLED)
                .toList();
        long onTime = done.stream().filter(r -> r.lateDays() <= 0).count();
        return new PromiseFigures(
                promisor,
                asOf,
                count(records, Outcome.KEPT),
                count(records, Outcome.LATE),
                count(records, Outcome.BROKEN),
                count(records, Outcome.OPEN),
                count(due, Outcome.OPEN),
                count(records, Outcome.CANCELLED),
                SayDo.of(due),
                new Proportion(onTime, done.size()),
                Median.of(done.stream().mapToDouble(PromiseRecord::lateDays)),
                Median.of(done.stream().mapToDouble(r -> (double) r.neededDays() / r.promisedDays())),
                records.stream().mapToInt(PromiseRecord::surprises).sum(),
                records.stream().mapToInt(r -> r.promises().size() - 1).sum(),
                words);
    }

    private static int count(List<PromiseRecord> records, Outcome outcome) {
        return (int) records.stream().filter(r -> r.outcome() == outcome).count();
    }

    private static Proportion wordsOf(List<RecordedCommitment> known, LocalDate asOf) {
        List<WordsHeld> judged = known.stream()
                .flatMap(one ->
                        WordsHeld.of(
                                one.record(),
                                one.words().stream()
                                        .filter(w -> !w.day().isAfter(asOf))
                                        .toList(),
                                asOf)
                                .stream())
                .filter(WordsHeld::isKnown)
                .toList();
        long matched = judged.stream()
                .filter(WordsHeld::matched)
                .mapToLong(WordsHeld::times)
                .sum();
        return new Proportion(
                matched, judged.stream().mapToLong(WordsHeld::times).sum());
    }
}
