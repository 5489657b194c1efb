package org.rapport.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.rapport.shared.Side;

/** What one rater handed in, on the scale of 1 to 5. */
final class Sheet {
    private final Side side;
    private final Work work;
    private final double habit;
    private final Map<Asked, Double> ratings = new HashMap<>();

    private record Asked(UUID question, View view) {}

    private Sheet(GivenAnswer first) {
        this.side = first.side();
        this.work = first.work();
        this.habit = first.habit();
    }

    /** The sheets that the answers make, in the order of the answers. */
    static List<Sheet> of(List<GivenAnswer> answers, List<Question> questions) {
        Map<UUID, Question> known = new HashMap<>();
        questions.forEach(question -> known.put(question.id(), question));
        Map<UUID, Sheet> sheets = new LinkedHashMap<>();
        for (GivenAnswer answer : answers) {
            Sheet sheet = sheets.computeIfAbsent(answer.rater(), none -> new Sheet(answer));
            if (answer.rating() != null) {
                sheet.ratings.put(
                        new Asked(answer.question(), answer.view()),
                        known.get(answer.question()).onFive(answer.rating()));
            }
        }
        return List.copyOf(sheets.values());
    }

    Side side() {
        return side;
    }

    Work work() {
        return work;
    }

    /** The rating, or null where the rater could not say. */
    Double rating(Question question, View view) {
        return ratings.get(new Asked(question.id(), view));
    }

    /** The view on the other side without the habit of the rater, within the scale; null where the rater could not say. */
    Double corrected(Question question) {
        Double rating = rating(question, View.OTHER);
        return rating == null ? null : Math.max(1, Math.min(5, rating - 4 * habit));
    }

    /** Mean of the ratings of a view over the questions. */
    OptionalDouble mean(List<Question> questions, View view, Predicate<Question> wanted) {
        return questions.stream()
                .filter(wanted)
                .map(question -> rating(question, view))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** Mean of the corrected ratings of the other side over the questions. */
    OptionalDouble correctedMean(List<Question> questions, Predicate<Question> wanted) {
        DoubleStream corrected = questions.stream()
                .filter(wanted)
                .map(this::corrected)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
        return corrected.average();
    }
}
