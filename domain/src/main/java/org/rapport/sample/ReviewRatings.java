package org.rapport.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.review.Question;
import org.rapport.review.QuestionnaireVersion;
import org.rapport.review.Said;
import org.rapport.review.View;
import org.rapport.shared.Side;

/** What the raters of a partner of the sample answer: near what each side's manner deserves, a little kinder of itself. */
final class ReviewRatings {
    private static final String STORY = "GLOBAL-LOGISTICS";
    private static final Map<String, double[]> STORIES = Map.of(
            STORY, new double[] {.85, .9}, "HANBIT", new double[] {.78, .96}, "SAHYADRI", new double[] {.86, .74});

    /** The second review with Global Logistics, question by question: we of us, they of us, we of them, they of them. */
    private static final double[][] TOLD = {
        {3.6, 2.9, 4.2, 4.4},
        {4.0, 3.9, 4.1, 4.3},
        {4.2, 2.6, 3.4, 4.3},
        {3.4, 2.8, 4.0, 4.2},
        {4.1, 4.0, 3.9, 3.7},
        {3.8, 3.8, 3.2, 4.0},
        {4.0, 3.7, 3.9, 4.1}
    };

    private static final int OURS = 6;
    private static final int THEIRS = 5;

    private final String code;
    private final double[] dealing;

    private ReviewRatings(String code, double... dealing) {
        this.code = code;
        this.dealing = dealing;
    }

    /** The ratings for a partner, or null for one with which nothing is dealt. */
    static ReviewRatings of(ScriptedPartner partner) {
        if (STORIES.containsKey(partner.code())) {
            return new ReviewRatings(partner.code(), STORIES.get(partner.code()));
        }
        Optional<Cast.Role> role = Cast.roles().stream()
                .filter(one -> one.code().equals(partner.code()))
                .filter(one -> one.theirs().dealing() >= 0)
                .findFirst();
        return role.map(one -> new ReviewRatings(
                        partner.code(), one.ours().dealing(), one.theirs().dealing()))
                .orElse(null);
    }

    /** The whole sheet of the rater at a place among those of the side, for a review by its number. */
    List<Said> said(QuestionnaireVersion asked, Side side, int place, int number) {
        Chance chance = new Chance(31L * (31L * code.hashCode() + number) + 7L * place + side.ordinal());
        List<Said> said = new ArrayList<>();
        for (Question question : asked.questions()) {
            Stream.of(View.values())
                    .filter(view -> question.wording(side).of(view) != null)
                    .map(view ->
                            new Said(question.id(), view, rating(question.number(), view, side, place, number, chance)))
                    .forEach(said::add);
        }
        return said;
    }

    private double rating(int question, View view, Side side, int place, int number, Chance chance) {
        if (code.equals(STORY) && number == 2) {
            int raters = side == Side.US ? OURS : THEIRS;
            double mean = TOLD[question - 1][column(view, side)];
            long sum = Math.round(mean * raters);
            return sum / raters + (Math.floorMod(place + question, raters) < sum % raters ? 1 : 0);
        }
        Side about = view == View.OTHER ? side.other() : side;
        double deserved = .35 + .6 * dealing[about.ordinal()] + (view == View.OTHER ? 0 : .08);
        return 1 + Math.round(4 * chance.near(deserved, .22));
    }

    /** We thought that they would say nearly what we say of ourselves. */
    private static int column(View view, Side side) {
        boolean ours = side == Side.US;
        return switch (view) {
            case OWN, SEEN -> ours ? 0 : 3;
            case OTHER -> ours ? 2 : 1;
        };
    }
}
