package org.rapport.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * How honest dates would have come out: each past promise is forecast with what was known on the day it was given, open
 * ones censored, and judged once the forecast day has passed (judging earlier would count the quick ones first). The own
 * record is that of the evening before; the reference class is prepared once for each month, as known on its eve. The days
 * are not rolled forward to working days, so the days really shown hold a little more often.
 */
public final class BackTest {
    /** Levels at which days are given. */
    public static final List<Double> LEVELS = List.of(0.5, 0.8, 0.95);

    private static final double MAIN = 0.8;
    /** Years of promises looked back at for the days that fell in a quarter. */
    private static final int YEARS = 3;

    private final Map<UUID, Judgement> judgements = new HashMap<>();
    private final LocalDate asOf;
    private final BiConsumer<PastPromise, Outlook> judge;

    private BackTest(LocalDate asOf) {
        this.asOf = asOf;
        this.judge = (promise, outlook) -> judgements
                .computeIfAbsent(promise.partner(), any -> new Judgement())
                .judge(promise, outlook, asOf);
    }

    private BackTest(LocalDate asOf, BiConsumer<PastPromise, Outlook> judge) {
        this.asOf = asOf;
        this.judge = judge;
    }

    /** Looks back at the promises of one side that were given since {@code from}, judged at the end of a day. */
    public static BackTest of(Collection<PastPromise> promises, LocalDate from, LocalDate asOf) {
        BackTest test = new BackTest(asOf);
        test.lookBack(promises, from);
        return test;
    }

    private void lookBack(Collection<PastPromise> promises, LocalDate from) {
        Map<YearMonth, List<PastPromise>> months = promises.stream()
                .filter(promise ->
                        !promise.start().isBefore(from) && !promise.start().isAfter(asOf))
                .collect(Collectors.groupingBy(promise -> YearMonth.from(promise.start())));
        Map<UUID, List<PastPromise>> records = records(promises);
        months.forEach((month, given) ->
                judge(given, ReferenceClass.of(promises, month.atDay(1).minusDays(1)), records));
    }

    /** How many of the 80 % days of a time held, by relationship, with what was known at its end. */
    static Map<UUID, Coverage> held(Collection<PastPromise> promises, LocalDate from, LocalDate to) {
        Map<UUID, Coverage> held = new HashMap<>();
        BackTest test = new BackTest(to, (promise, outlook) -> {
            LocalDate day = outlook.day(promise.start(), promise.due(), MAIN);
            if (!day.isBefore(from) && !day.isAfter(to) && (promise.broken() || !promise.endedBy(day))) {
                held.put(
                        promise.partner(),
                        held.getOrDefault(promise.partner(), new Coverage(MAIN, 0, 0))
                                .and(promise.doneBy(day)));
            }
        });
        test.lookBack(promises, from.minusYears(YEARS));
        return held;
    }

    private static Map<UUID, List<PastPromise>> records(Collection<PastPromise> promises) {
        return promises.stream()
                .sorted(Comparator.comparing(PastPromise::start))
                .collect(Collectors.groupingBy(PastPromise::partner));
    }

    private void judge(List<PastPromise> given, ReferenceClass reference, Map<UUID, List<PastPromise>> records) {
        Map<UUID, Map<LocalDate, List<PastPromise>>> days = given.stream()
                .collect(Collectors.groupingBy(PastPromise::partner, Collectors.groupingBy(PastPromise::start)));
        days.forEach((partner, byDay) -> byDay.forEach((day, sameDay) -> {
            Outlook outlook = reference.outlook(partner, before(records.get(partner), day));
            sameDay.forEach(promise -> judge.accept(promise, outlook));
        }));
    }

    private static TrackRecord before(List<PastPromise> record, LocalDate day) {
        return TrackRecord.of(record.stream()
                .takeWhile(promise -> promise.start().isBefore(day))
                .map(promise -> Slip.of(promise, day))
                .toList());
    }

    /** Relationships with at least one judged day. */
    public Collection<UUID> partners() {
        return judgements.keySet();
    }

    /** How often the days of one relationship held, at each of the levels. */
    public List<Coverage> coverage(UUID partner) {
        return judgements.getOrDefault(partner, new Judgement()).coverage();
    }

    /** How often the days of all relationships held, at each of the levels. */
    public List<Coverage> coverage() {
        return total().coverage();
    }

    /** Mean pinball loss of the 80 % day, in days; not a number before any is judged. */
    public double loss() {
        return total().loss();
    }

    /** Mean pinball loss of the promised day taken for the 80 % day. */
    public double lossOfPromise() {
        return total().lossOfPromise();
    }

    /** Part of the promised day's loss that the honest date saves. */
    public double skill() {
        return ScoringRules.skill(loss(), lossOfPromise());
    }

    /** Brier score of the chances to be on time; not a number before any is judged. */
    public double brier() {
        return total().brier();
    }

    /** Mean logarithmic loss of the chances to be on time; not a number before any is judged. */
    public double logLoss() {
        return total().logLoss();
    }

    /** Whether outcomes fall evenly into the forecasts made of them. */
    public Uniformity uniformity() {
        return Uniformity.of(total().positions());
    }

    /** Level to ask of the curve so that a share really holds; empty with fewer than 30 outcomes. */
    public OptionalDouble level(double share) {
        double[] positions = total().positions();
        return positions.length < Conformal.FEWEST ? OptionalDouble.empty() : Conformal.level(positions, share);
    }

    private Judgement total() {
        return judgements.values().stream().reduce(new Judgement(), Judgement::and);
    }
}
