package org.rapport.review;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapport.shared.Side;

/**
 * What a closed review says, on a scale of 1 to 5. Only sheets that were handed in count.
 *
 * @param questionnaire name of the questionnaire
 * @param version its version
 * @param views the four views: each side on itself and on the other
 * @param questions the gap of each question, about both sides
 * @param aspects the gap of each aspect, about both sides
 * @param agreement how far the raters of each side agree
 * @param groups what people of different work say of the other side, as far as nobody can be recognised
 */
public record ReviewResults(
        ReviewRow review,
        String questionnaire,
        int version,
        List<Participation> participation,
        List<Eye> views,
        List<Line> questions,
        List<Line> aspects,
        List<Agreement> agreement,
        List<Group> groups)
        implements Serializable {

    /** How many of a side were asked and handed in. */
    public record Participation(Side side, int asked, int finished) implements Serializable {}

    /** Mean of all questions in the eyes of a side, about a side; null where nobody answered. */
    public record Eye(Side eyes, Side about, Double mean) implements Serializable {}

    /**
     * One question, or one aspect ({@code number} 0), about one side.
     *
     * @param ours the question as our side reads it, null for an aspect
     * @param theirs the question as their side reads it, null for an aspect
     * @param self mean of what the side says of itself
     * @param other mean of what the other side says of it
     * @param seen mean of what the side thought the other would say
     * @param gap self minus other with its interval; null where too few answered to estimate it
     * @param flagged whether both sides should talk about it
     */
    public record Line(
            int number,
            Aspect aspect,
            Side about,
            String ours,
            String theirs,
            Double self,
            int selfN,
            Double other,
            int otherN,
            Double seen,
            Interval gap,
            boolean flagged)
            implements Serializable {
        /** The question in the words of the side that reads. */
        public String words(Side reader) {
            return reader == Side.US ? ours : theirs;
        }

        /** Self minus other; null where one of them is missing. */
        public Double difference() {
            return self == null || other == null ? null : (Double) (self - other);
        }

        /** How much better the side thought to be seen than it is; null where one of them is missing. */
        public Double surprise() {
            return seen == null || other == null ? null : (Double) (seen - other);
        }
    }

    /** A gap with the 90 % interval around it. */
    public record Interval(double gap, double low, double high) implements Serializable {}

    /**
     * How far the raters of a side agree on the other side.
     *
     * @param alpha Krippendorff's alpha on the order of their ratings; null where it cannot be told
     * @param likeness intraclass correlation ICC(2,1) of a single rater; null where it cannot be told
     * @param within mean r_wg over the questions, 0..1; null with one rater
     * @param mean mean of what they say
     * @param corrected the same without the habits of the raters
     */
    public record Agreement(
            Side eyes, int raters, Double alpha, Double likeness, Double within, Double mean, Double corrected)
            implements Serializable {}

    /** What people of one kind of work say of the other side; {@code mean} is null where the group is too small to show. */
    public record Group(Side eyes, Work work, Integer raters, Double mean) implements Serializable {}

    /** The four views by whose eyes and about whom. */
    public Double mean(Side eyes, Side about) {
        return views.stream()
                .filter(one -> one.eyes() == eyes && one.about() == about)
                .findFirst()
                .map(Eye::mean)
                .orElse(null);
    }

    /** How many of a side were asked and handed in. */
    public Participation of(Side side) {
        return participation.stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .orElse(new Participation(side, 0, 0));
    }

    /** The questions about a side, the widest gap first, those that cannot be compared last. */
    public List<Line> about(Side side) {
        return questions.stream()
                .filter(line -> line.about() == side)
                .sorted(Comparator.comparing(
                                (Line line) -> line.difference() == null ? -1 : Math.abs(line.difference()))
                        .reversed()
                        .thenComparing(Line::number))
                .toList();
    }

    /** The widest gap that is flagged, else the widest of all. */
    public Optional<Line> widest() {
        return questions.stream()
                .filter(line -> line.difference() != null)
                .max(Comparator.comparing(Line::flagged)
                        .thenComparing(line -> Math.abs(line.difference()))
                        .thenComparing(line -> -line.number()));
    }

    /** Whether enough people of both sides answered to judge gaps at all. */
    public boolean judged() {
        return participation.stream().allMatch(one -> one.finished() >= PerceptionGap.ENOUGH);
    }
}
