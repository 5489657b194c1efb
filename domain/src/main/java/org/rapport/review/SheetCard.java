package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The sheet of one rater: what is asked and what was answered so far.
 *
 * @param edition to be given back with the answers
 */
public record SheetCard(ReviewRow review, int answered, int asked, int edition, LocalDate finishedOn, List<Line> lines)
        implements Serializable {
    /** A question in the words of the rater's side. */
    public record Line(UUID question, int number, Aspect aspect, int lowest, int highest, List<Item> items)
            implements Serializable {}

    /** One view asked for; {@code given} is true where it was answered, {@code rating} null for "cannot say". */
    public record Item(View view, String text, boolean given, Double rating) implements Serializable {}

    static SheetCard of(ReviewRow review, Rater rater, List<Question> questions) {
        return new SheetCard(
                review,
                rater.answered(),
                rater.asked(),
                rater.edition(),
                rater.finishedOn(),
                questions.stream().map(question -> line(question, rater)).toList());
    }

    private static Line line(Question question, Rater rater) {
        Wording wording = question.wording(rater.side());
        List<Item> items = Stream.of(View.values())
                .filter(view -> wording.of(view) != null)
                .map(view -> item(question, view, wording.of(view), rater))
                .toList();
        return new Line(
                question.id(), question.number(), question.aspect(), question.lowest(), question.highest(), items);
    }

    private static Item item(Question question, View view, String text, Rater rater) {
        return rater.answers().stream()
                .filter(answer -> answer.isTo(question.id(), view))
                .findFirst()
                .map(answer -> new Item(view, text, true, answer.rating()))
                .orElse(new Item(view, text, false, null));
    }
}
