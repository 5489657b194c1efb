package org.rapport.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentService;
import org.rapport.partner.PartnerCard;
import org.rapport.report.ReportFrame;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Dimension;
import org.rapport.trust.Explanation;
import org.rapport.trust.PolicyService;
import org.rapport.trust.PublishedPolicy;
import org.rapport.trust.TrustService;
import org.rapport.trust.TrustView;
import org.rapport.web.Format;
import org.rapport.web.LastNight;
import org.rapport.web.Say;
import org.rapport.web.Sides;
import org.rapport.web.look.EvidenceLine;
import org.rapport.web.look.Score;
import org.rapport.web.look.Waterfall;

/** Opens a score: where it starts, what each piece of evidence does to it, and what changed it since the night before. */
@Dependent
public class ScoreStory {
    private static final int TITLES = 500;
    private static final double REACH = 6;
    private static final double NOTHING = 0.05;

    @Inject
    private TrustService trust;

    @Inject
    private PartnerScores scores;

    @Inject
    private PolicyService policies;

    @Inject
    private CommitmentService commitments;

    @Inject
    private LastNight night;

    @Inject
    private Places places;

    @Inject
    private Sides sides;

    @Inject
    private Say say;

    @Inject
    private Format format;

    /**
     * A score with all that made it.
     *
     * @param later points that facts recorded since the night would add; null if that is nothing
     */
    public record Told(
            Score score,
            TrustView view,
            Explanation explanation,
            Waterfall waterfall,
            List<EvidenceLine> evidence,
            PublishedPolicy policy,
            Map<Dimension, Double> weights,
            Double later) {}

    public Told of(PartnerCard card, Side side) {
        LocalDate day = night.getFiguresDay();
        LocalDate before = trust.lastDay(day.minusDays(1)).orElse(null);
        Explanation explanation = trust.explanation(card.id(), side, day, before);
        Score score = scores.of(card.id(), card.code(), card.name(), side);
        String who = side == Side.US ? ReportFrame.house() : card.name();
        return new Told(
                score,
                trust.score(card.id(), side, day),
                explanation,
                waterfall(explanation, side, say.of("score.waterfall", sides.named(side, who))),
                evidence(explanation, titles(card.id())),
                published(policies.inForce(day).version()),
                Dimension.all().stream().collect(Collectors.toMap(one -> one, policies.inForce(day)::weight)),
                later(score, explanation));
    }

    private static Double later(Score score, Explanation explanation) {
        double more = score.known() ? explanation.score() - score.points() : 0;
        return Math.abs(more) < NOTHING ? null : more;
    }

    private static Waterfall waterfall(Explanation explanation, Side side, String caption) {
        Map<String, List<Contribution>> kinds =
                explanation.contributions().stream().collect(Collectors.groupingBy(EvidenceWords::of));
        List<Waterfall.Step> steps = kinds.entrySet().stream()
                .map(kind -> new Waterfall.Step(
                        kind.getKey() + ", " + kind.getValue().size(),
                        null,
                        kind.getValue().stream()
                                .mapToDouble(Contribution::points)
                                .sum()))
                .sorted(Comparator.comparing((Waterfall.Step step) -> step.points() < 0)
                        .thenComparing(step -> -Math.abs(step.points())))
                .toList();
        return new Waterfall(caption, side, explanation.start(), steps, explanation.score());
    }

    private List<EvidenceLine> evidence(Explanation explanation, Map<UUID, String> titles) {
        double reach = explanation.contributions().stream()
                .mapToDouble(one -> Math.abs(one.points()))
                .reduce(REACH, Math::max);
        return explanation.contributions().stream()
                .map(one -> line(one, titles, reach))
                .toList();
    }

    private EvidenceLine line(Contribution one, Map<UUID, String> titles, double reach) {
        UUID fact = one.line().fact();
        String about = fact == null ? null : titles.get(fact);
        String what = EvidenceWords.of(one);
        String without = say.of("score.without", format.points(one.withoutIt()));
        return new EvidenceLine(
                one.line().occurredOn(),
                one.line().side(),
                about == null ? what : say.of("score.about", what, about),
                about == null ? null : places.commitment(fact),
                one.line().note() == null ? without : one.line().note() + ". " + without,
                say.of("dimension." + one.line().dimension()),
                one.points(),
                false,
                reach);
    }

    private Map<UUID, String> titles(UUID partner) {
        return commitments.page(CommitmentQuery.with(partner, 0, TITLES)).rows().stream()
                .collect(Collectors.toMap(CommitmentRow::id, CommitmentRow::title));
    }

    private PublishedPolicy published(int version) {
        return policies.history().stream()
                .filter(one -> one.policy().version() == version)
                .findFirst()
                .orElseThrow();
    }
}
