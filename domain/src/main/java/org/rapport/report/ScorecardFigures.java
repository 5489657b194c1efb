package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.performance.CardRow;
import org.rapport.performance.PerformanceBook;
import org.rapport.performance.PerformanceView;
import org.rapport.shared.Side;

/** What reports tell of scorecards: the standing in force of both sides, and what was corrected. */
@ApplicationScoped
@Transactional
public class ScorecardFigures {
    private static final Words WORDS = BundledWords.ofReader();

    private PerformanceBook performance;

    protected ScorecardFigures() {} // CDI proxy

    @Inject
    public ScorecardFigures(PerformanceBook performance) {
        this.performance = performance;
    }

    /** The scorecards of both sides as they stood at the end of a day. */
    Told of(UUID partner, LocalDate day) {
        return new Told(performance.asClosed(partner, day));
    }

    /** The scorecards of both sides with a partner. */
    record Told(Map<Side, PerformanceView> views) {
        /** The score and standing in force of both sides, as a figure of the report. */
        Figure figure(String reply) {
            return new Figure(WORDS.say("figure.scorecard"), value(Side.US), value(Side.PARTNER), reply);
        }

        private Figure.Value value(Side side) {
            CardRow newest = views.get(side).newest();
            return newest == null || newest.score() == null
                    ? new Figure.Value(WORDS.say("figure.unknown"), null)
                    : new Figure.Value(
                            WORDS.say(
                                    "figure.scorecard.value",
                                    Numbers.score(newest.score()),
                                    newest.standing(),
                                    newest.period()),
                            (int) newest.n());
        }

        /** The corrections of closed periods made after a day, in sentences. */
        List<String> corrections(LocalDate after) {
            return after == null
                    ? List.of()
                    : views.values().stream()
                            .flatMap(view -> view.closed().stream())
                            .filter(card -> card.number() > 1 && card.closedOn().isAfter(after))
                            .map(Told::sentence)
                            .toList();
        }

        private static String sentence(CardRow card) {
            String difference =
                    card.difference() == null ? WORDS.say("figure.unknown") : Numbers.change(card.difference());
            return WORDS.say(
                    "report.correction", WORDS.say("side." + card.side()), card.period(), difference, card.cause());
        }
    }
}
