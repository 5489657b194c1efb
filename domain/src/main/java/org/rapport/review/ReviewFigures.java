package org.rapport.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapport.review.ReviewResults.Agreement;
import org.rapport.review.ReviewResults.Eye;
import org.rapport.review.ReviewResults.Group;
import org.rapport.review.ReviewResults.Interval;
import org.rapport.review.ReviewResults.Line;
import org.rapport.shared.Side;
import org.rapport.shared.Suppression;

/** Computes what the sheets of a review say; the same sheets always say the same. */
final class ReviewFigures {
    private final List<Question> questions;
    private final Map<Side, List<Sheet>> sheets = new EnumMap<>(Side.class);

    ReviewFigures(List<Question> questions, List<GivenAnswer> answers) {
        this.questions = List.copyOf(questions);
        List<Sheet> all = Sheet.of(answers, questions);
        for (Side side : Side.values()) {
            sheets.put(side, all.stream().filter(sheet -> sheet.side() == side).toList());
        }
    }

    int finished(Side side) {
        return sheets.get(side).size();
    }

    List<Eye> views() {
        return Stream.of(Side.values())
                .flatMap(eyes -> Stream.of(
                        new Eye(eyes, eyes, overall(eyes, View.OWN)),
                        new Eye(eyes, eyes.other(), overall(eyes, View.OTHER))))
                .toList();
    }

    List<Line> questionLines() {
        return Stream.of(Side.values())
                .flatMap(about -> questions.stream().map(question -> line(question, about)))
                .toList();
    }

    List<Line> aspectLines() {
        return Stream.of(Side.values())
                .flatMap(about -> aspects()
                        .map(aspect ->
                                line(0, aspect, about, new String[2], sheet -> view -> average(sheet, view, aspect))))
                .toList();
    }

    /** How each side was rated by the other in each aspect, without the habits of the raters. */
    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (Side about : Side.values()) {
            double likeness =
                    likeness(about.other()).orElse(sheets.get(about.other()).size() > 1 ? 1 : 0);
            aspects().forEach(aspect -> {
                double[] ratings = sheets.get(about.other()).stream()
                        .map(sheet -> sheet.correctedMean(questions, of(aspect)))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray();
                if (ratings.length > 0) {
                    double mean = Arrays.stream(ratings).average().orElseThrow();
                    judged.add(new Judged(about, aspect, mean, ratings.length, likeness));
                }
            });
        }
        return judged;
    }

    List<Agreement> agreement() {
        return Stream.of(Side.values()).map(this::agreement).toList();
    }

    private Agreement agreement(Side eyes) {
        List<List<Double>> table =
                questions.stream().map(question -> row(eyes, question)).toList();
        OptionalDouble within = questions.stream()
                .map(question -> values(row(eyes, question)))
                .filter(ratings -> ratings.length > 1)
                .mapToDouble(ratings -> Math.max(0, RaterAgreement.withinGroup(ratings, 5)))
                .average();
        OptionalDouble corrected = sheets.get(eyes).stream()
                .map(sheet -> sheet.correctedMean(questions, any -> true))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
        return new Agreement(
                eyes,
                finished(eyes),
                boxed(Krippendorff.alpha(table, Krippendorff.Metric.ORDINAL)),
                boxed(likeness(eyes)),
                boxed(within),
                boxed(raters(eyes, View.OTHER)),
                boxed(corrected));
    }

    /** Groups by work that may be shown; of the others not even their size, for sizes subtract as well. */
    List<Group> groups() {
        return Stream.of(Side.values()).flatMap(this::groups).toList();
    }

    private Stream<Group> groups(Side eyes) {
        Map<String, Integer> sizes = new TreeMap<>();
        sheets.get(eyes).forEach(sheet -> sizes.merge(sheet.work().name(), 1, Integer::sum));
        Suppression suppression = Suppression.of(sizes, Suppression.ENOUGH);
        Stream<Group> shown = suppression.shown().stream()
                .map(Work::valueOf)
                .map(work -> new Group(eyes, work, sizes.get(work.name()), boxed(ofWork(eyes, work))));
        Stream<Group> hidden =
                suppression.hidden().stream().map(work -> new Group(eyes, Work.valueOf(work), null, null));
        return Stream.concat(shown, hidden);
    }

    private OptionalDouble ofWork(Side eyes, Work work) {
        return sheets.get(eyes).stream()
                .filter(sheet -> sheet.work() == work)
                .map(sheet -> sheet.mean(questions, View.OTHER, any -> true))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    /** ICC(2,1) over the questions that all raters of a side answered, within 0..1. */
    private OptionalDouble likeness(Side eyes) {
        double[][] table = questions.stream()
                .map(question -> row(eyes, question))
                .filter(row -> row.size() > 1 && row.stream().noneMatch(Objects::isNull))
                .map(ReviewFigures::values)
                .toArray(double[][]::new);
        if (table.length < 2) {
            return OptionalDouble.empty();
        }
        double single = Intraclass.of(table).single();
        return Double.isFinite(single) ? OptionalDouble.of(Math.max(0, Math.min(1, single))) : OptionalDouble.empty();
    }

    private Line line(Question question, Side about) {
        String[] words = {words(question, about, Side.US), words(question, about, Side.PARTNER)};
        return line(question.number(), question.aspect(), about, words, sheet -> view -> sheet.rating(question, view));
    }

    private Line line(
            int number, Aspect aspect, Side about, String[] words, Function<Sheet, Function<View, Double>> ratings) {
        double[] self = ratings(about, View.OWN, ratings);
        double[] other = ratings(about.other(), View.OTHER, ratings);
        double[] seen = ratings(about, View.SEEN, ratings);
        Optional<PerceptionGap> gap = PerceptionGap.of(self, other);
        return new Line(
                number,
                aspect,
                about,
                words[0],
                words[1],
                mean(self),
                self.length,
                mean(other),
                other.length,
                mean(seen),
                gap.map(one -> new Interval(one.gap(), one.low(), one.high())).orElse(null),
                gap.map(PerceptionGap::flagged).orElse(false));
    }

    private double[] ratings(Side eyes, View view, Function<Sheet, Function<View, Double>> ratings) {
        return sheets.get(eyes).stream()
                .map(sheet -> ratings.apply(sheet).apply(view))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static String words(Question question, Side about, Side reader) {
        Wording wording = question.wording(reader);
        if (about != reader) {
            return wording.other();
        }
        return wording.own() == null ? question.wording(reader.other()).other() : wording.own();
    }

    private Double average(Sheet sheet, View view, Aspect aspect) {
        return boxed(sheet.mean(questions, view, of(aspect)));
    }

    private Double overall(Side eyes, View view) {
        OptionalDouble mean = questions.stream()
                .map(question -> mean(ratings(eyes, view, sheet -> looked -> sheet.rating(question, looked))))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return boxed(mean);
    }

    private OptionalDouble raters(Side eyes, View view) {
        return sheets.get(eyes).stream()
                .map(sheet -> sheet.mean(questions, view, any -> true))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    private List<Double> row(Side eyes, Question question) {
        return sheets.get(eyes).stream()
                .map(sheet -> sheet.rating(question, View.OTHER))
                .toList();
    }

    private Stream<Aspect> aspects() {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> questions.stream().anyMatch(of(aspect)));
    }

    private static Predicate<Question> of(Aspect aspect) {
        return question -> question.aspect() == aspect;
    }

    private static double[] values(List<Double> row) {
        return row.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static Double mean(double... ratings) {
        return boxed(Arrays.stream(ratings).average());
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
