package org.rapport.forecast;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the past honest dates of one relationship came out. */
final class Judgement {
    private static final double MAIN = 0.8;

    private List<Coverage> coverage =
            BackTest.LEVELS.stream().map(level -> new Coverage(level, 0, 0)).toList();
    private final List<Double> chances = new ArrayList<>();
    private final List<Double> outcomes = new ArrayList<>();
    private final List<Double> positions = new ArrayList<>();
    private int resolved;
    private double loss;
    private double lossOfPromise;

    /** Judges the days that would have been given for a promise, as far as they have passed. */
    void judge(PastPromise promise, Outlook outlook, LocalDate asOf) {
        coverage = coverage.stream()
                .map(sofar -> judged(sofar, promise, outlook.day(promise.start(), promise.due(), sofar.level()), asOf))
                .toList();
        if (decided(promise, promise.due(), asOf)) {
            chances.add(outlook.onTime().chance());
            outcomes.add(promise.doneBy(promise.due()) ? 1.0 : 0.0);
        }
        if (promise.doneBy(asOf)) {
            measure(promise, outlook);
        }
    }

    private void measure(PastPromise promise, Outlook outlook) {
        LocalDate said = outlook.day(promise.start(), promise.due(), MAIN);
        double taken = DAYS.between(promise.start(), promise.fulfilled());
        resolved++;
        loss += ScoringRules.pinball(taken, DAYS.between(promise.start(), said), MAIN);
        lossOfPromise += ScoringRules.pinball(taken, DAYS.between(promise.start(), promise.due()), MAIN);
        positions.add(1 - outlook.curve().survival(Slip.log(promise.start(), promise.due(), promise.fulfilled())));
    }

    private static Coverage judged(Coverage sofar, PastPromise promise, LocalDate day, LocalDate asOf) {
        return decided(promise, day, asOf) ? sofar.and(promise.doneBy(day)) : sofar;
    }

    /** The day has passed, and the promise was not withdrawn by consent before it. */
    private static boolean decided(PastPromise promise, LocalDate day, LocalDate asOf) {
        return day.isBefore(asOf) && (promise.broken() || !promise.endedBy(day));
    }

    /** Two relationships together. */
    Judgement and(Judgement other) {
        Judgement sum = new Judgement();
        for (Judgement part : List.of(this, other)) {
            sum.coverage = sum(sum.coverage, part.coverage);
            sum.chances.addAll(part.chances);
            sum.outcomes.addAll(part.outcomes);
            sum.positions.addAll(part.positions);
            sum.resolved += part.resolved;
            sum.loss += part.loss;
            sum.lossOfPromise += part.lossOfPromise;
        }
        return sum;
    }

    private static List<Coverage> sum(List<Coverage> one, List<Coverage> other) {
        List<Coverage> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i).and(other.get(i)));
        }
        return List.copyOf(sum);
    }

    List<Coverage> coverage() {
        return coverage;
    }

    double loss() {
        return loss / resolved;
    }

    double lossOfPromise() {
        return lossOfPromise / resolved;
    }

    double brier() {
        return ScoringRules.brier(array(chances), array(outcomes));
    }

    double logLoss() {
        return ScoringRules.logLoss(array(chances), array(outcomes));
    }

    double[] positions() {
        return array(positions);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
