package org.rapport.diagnosis;

import static java.time.temporal.ChronoUnit.DAYS;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far trust fell after a violation and how it came back, by science.md §3.3. Scores are 0..1; days that have not come yet
 * are null.
 *
 * @param violation the day it happened
 * @param before mean score of the 30 days before
 * @param lowest lowest score since, first reached on {@code lowestOn}
 * @param halfOn first day from the lowest on with half of the fall made good
 * @param backOn first day from the lowest on that stays within two points of before for 14 days
 * @param lostPointDays area between the level before and the score, in points times days (Bruneau et al. 2003)
 * @param recovered share of the fall made good on the last day, at most 1
 * @param lastDay last day that is known
 */
public record Recovery(
        LocalDate violation,
        double before,
        double lowest,
        LocalDate lowestOn,
        LocalDate halfOn,
        LocalDate backOn,
        double lostPointDays,
        double recovered,
        LocalDate lastDay)
        implements Serializable {
    /** Days before the violation that make the level before. */
    public static final int BASELINE_DAYS = 30;

    /** Distance from the level before that counts as back, 0..1. */
    public static final double NEAR = 0.02;

    /** Days for which it must stay there. */
    public static final int HOLD_DAYS = 14;

    private static final double ROUNDING = 1e-9;

    /** Measured on daily scores in order; empty without a day before or since the violation. */
    public static Optional<Recovery> of(List<DayScore> series, LocalDate violation) {
        List<DayScore> earlier = baseline(series, violation);
        List<DayScore> since =
                series.stream().filter(one -> !one.day().isBefore(violation)).toList();
        if (earlier.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(mean(earlier), since, violation));
    }

    private static Recovery of(double before, List<DayScore> since, LocalDate violation) {
        DayScore lowest =
                since.stream().min(Comparator.comparingDouble(DayScore::score)).orElseThrow();
        double fall = before - lowest.score();
        List<DayScore> rise =
                since.stream().filter(one -> !one.day().isBefore(lowest.day())).toList();
        DayScore last = since.get(since.size() - 1);
        double made = fall <= 0 ? 1 : Math.min(1, (last.score() - lowest.score()) / fall);
        return new Recovery(
                violation,
                before,
                lowest.score(),
                lowest.day(),
                first(rise, one -> one.score() - lowest.score() >= fall / 2 - ROUNDING),
                back(rise, before),
                lost(before, since),
                made,
                last.day());
    }

    /** Scores of the days before a violation that its level before is made of. */
    static List<DayScore> baseline(List<DayScore> series, LocalDate violation) {
        LocalDate from = violation.minusDays(BASELINE_DAYS);
        return series.stream()
                .filter(one -> one.day().isBefore(violation) && !one.day().isBefore(from))
                .toList();
    }

    /** First day from which the score stays near the level before for as long as it must; null if there is none. */
    static LocalDate back(List<DayScore> scores, double before) {
        int held = 0;
        for (DayScore one : scores) {
            held = isNear(one, before) ? held + 1 : 0;
            if (held == HOLD_DAYS) {
                return one.day().minusDays(HOLD_DAYS - 1L);
            }
        }
        return null;
    }

    static boolean isNear(DayScore one, double before) {
        return one.score() >= before - NEAR - ROUNDING;
    }

    static double mean(List<DayScore> scores) {
        return scores.stream().mapToDouble(DayScore::score).average().orElseThrow();
    }

    private static double lost(double before, List<DayScore> since) {
        return since.stream()
                .mapToDouble(one -> 100 * Math.max(0, before - one.score()))
                .sum();
    }

    private static LocalDate first(List<DayScore> scores, Predicate<DayScore> which) {
        return scores.stream().filter(which).map(DayScore::day).findFirst().orElse(null);
    }

    /** How far it fell, 0..1. */
    public double fall() {
        return before - lowest;
    }

    /** What was lost, rounded to whole point-days. */
    public long wholePointDays() {
        return Math.round(lostPointDays);
    }

    public boolean isBack() {
        return backOn != null;
    }

    /** Days from the violation to being back, or to the last known day where it is not back yet. */
    public long days() {
        return DAYS.between(violation, isBack() ? backOn : lastDay);
    }
}
