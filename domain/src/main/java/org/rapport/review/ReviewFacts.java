package org.rapport.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * A review that another system knows of, with the ratings it collected.
 *
 * @param title null for the name of the period
 * @param periodFrom first day it looks back on
 * @param closedOn the day it was closed, which is also the last it looks back on
 */
public record ReviewFacts(
        UUID partner, String reference, String title, LocalDate periodFrom, LocalDate closedOn, List<Rated> ratings) {
    /** What somebody said in one view about one aspect, on the scale of 1 to 5. */
    public record Rated(Side side, String rater, Work work, View view, Aspect aspect, double onFive) {}

    private record Asked(View view, Aspect aspect) {}

    ReviewPlan plan() {
        return new ReviewPlan(title, periodFrom, closedOn, closedOn, closedOn, closedOn, 0);
    }

    /** The raters in the order of the file. */
    List<NewRater> raters() {
        return ratings.stream()
                .map(one -> new NewRater(one.side(), null, one.rater(), null))
                .distinct()
                .map(one -> new NewRater(one.side(), null, one.name(), work(one)))
                .toList();
    }

    private Work work(NewRater rater) {
        return ratings.stream()
                .filter(one -> isOf(one, rater) && one.work() != null)
                .map(Rated::work)
                .findFirst()
                .orElse(Work.OTHER);
    }

    /** What a rater said; several ratings of one aspect in one view count as their mean. */
    List<Said> said(NewRater rater, List<Question> questions) {
        Map<Asked, double[]> sums = new LinkedHashMap<>();
        ratings.stream().filter(one -> isOf(one, rater)).forEach(one -> {
            double[] sum = sums.computeIfAbsent(new Asked(one.view(), one.aspect()), none -> new double[2]);
            sum[0] += one.onFive();
            sum[1]++;
        });
        return sums.entrySet().stream()
                .map(one -> new Said(
                        question(questions, one.getKey().aspect()),
                        one.getKey().view(),
                        one.getValue()[0] / one.getValue()[1]))
                .toList();
    }

    private static boolean isOf(Rated rated, NewRater rater) {
        return rated.side() == rater.side() && rated.rater().equals(rater.name());
    }

    private static UUID question(List<Question> questions, Aspect aspect) {
        return questions.stream()
                .filter(one -> one.aspect() == aspect)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
