package org.rapport.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.shared.Side;

/**
 * A scorecard as pages show it.
 *
 * @param period name of the period
 * @param number 1 for the first card of the period, then counting its corrections; 0 for the running period
 * @param score 0 to 100; null where there is not enough evidence
 * @param standing null without a score
 * @param known share of the weight that had enough evidence, 0 to 1
 * @param n how much it rests on: the most that any of its criteria rests on
 * @param difference from the card it corrects, in points; null where either has no score
 * @param today the score that the facts, as known now, would give; null if that is nothing or the same card
 * @param drifted whether facts recorded since it was closed would give other figures
 */
public record CardRow(
        Side side,
        String period,
        LocalDate from,
        LocalDate to,
        int number,
        int template,
        Double score,
        String standing,
        double known,
        long n,
        LocalDate closedOn,
        String cause,
        String correctedBy,
        Double difference,
        boolean drifted,
        Double today,
        List<CriterionResult> criteria)
        implements Serializable {
    public CardRow {
        criteria = List.copyOf(criteria);
    }

    /** A card of the running period, as it would be today. */
    static CardRow running(Side side, Appraisal now) {
        return new CardRow(
                side,
                now.period().name(),
                now.period().from(),
                now.period().to(),
                0,
                now.template().version(),
                now.score(),
                now.standing(),
                now.known(),
                n(now.results()),
                null,
                null,
                null,
                null,
                false,
                null,
                now.results());
    }

    /** A closed card; {@code before} is the one it corrects, {@code now} what the facts would give today, or null. */
    static CardRow closed(Scorecard card, Scorecard before, Appraisal now) {
        boolean drifted = now != null && !card.isStill(now);
        List<CriterionResult> results = card.results();
        return new CardRow(
                card.side(),
                card.period().name(),
                card.period().from(),
                card.period().to(),
                card.number(),
                card.templateVersion(),
                card.score(),
                card.standing(),
                card.known(),
                n(results),
                card.closedOn(),
                card.cause(),
                card.correctedBy(),
                before == null || before.score() == null || card.score() == null ? null : card.score() - before.score(),
                drifted,
                drifted ? now.score() : null,
                results);
    }

    private static long n(List<CriterionResult> results) {
        return results.stream()
                .filter(CriterionResult::isKnown)
                .mapToLong(CriterionResult::n)
                .max()
                .orElse(0);
    }

    public boolean isKnown() {
        return score != null;
    }
}
