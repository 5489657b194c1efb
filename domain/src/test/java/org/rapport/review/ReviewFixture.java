package org.rapport.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** A questionnaire of two questions (one without a guess how the other side sees it), and the first half of 2026. */
final class ReviewFixture {
    static final UUID PARTNER = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final LocalDate OPENS = LocalDate.of(2026, 7, 1);
    static final LocalDate DUE = LocalDate.of(2026, 7, 10);
    static final LocalDate CLOSES = LocalDate.of(2026, 7, 17);

    private ReviewFixture() {}

    static List<NewQuestion> questions() {
        Wording open = new Wording("They told of problems.", "We told of problems.", "They would say we told.");
        Wording goals = new Wording("They pursued the same goals.", "We pursued the same goals.", null);
        return List.of(
                new NewQuestion(Aspect.OPENNESS, 1, 5, open, open),
                new NewQuestion(Aspect.ALIGNMENT, 1, 5, goals, goals));
    }

    static Questionnaire questionnaire() {
        return new Questionnaire("Six dimensions", questions(), "Ewa", OPENS.minusDays(30));
    }

    static ReviewPlan plan(int everyMonths) {
        return new ReviewPlan(
                null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), OPENS, DUE, CLOSES, everyMonths);
    }

    static NewRater rater(Side side, String name) {
        return new NewRater(side, null, name, Work.DELIVERY);
    }

    /** Answers to both questions: the other side, the own side, and how the own side is thought to be seen. */
    static List<Said> all(QuestionnaireVersion asked, double other, double own, double seen) {
        List<Said> said = new ArrayList<>();
        for (Question question : asked.questions()) {
            said.add(new Said(question.id(), View.OTHER, other));
            said.add(new Said(question.id(), View.OWN, own));
        }
        said.add(new Said(asked.questions().get(0).id(), View.SEEN, seen));
        return said;
    }
}
