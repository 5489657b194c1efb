package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Dimension;
import org.rapport.trust.DimensionScore;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.Explanation;
import org.rapport.trust.Factor;
import org.rapport.trust.ScoreChange;
import org.rapport.trust.Stage;
import org.rapport.trust.Standing;
import org.rapport.trust.TrustService;
import org.rapport.trust.TrustView;

/** How far one side can rely on the other, and what made it so; scores and bounds 0..1, contributions in points. */
@Path("partners/{code}/trust")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrustResource {
    @Inject
    private TrustService trust;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @PathParam("code")
    private String code;

    /** A score; {@code low} and {@code high} are its 10 % and 90 % quantiles. */
    public record ScoreAnswer(
            LocalDate asOf,
            Side side,
            int policy,
            double overall,
            double low,
            double high,
            double uncertainty,
            Standing standing,
            Stage stage,
            int n,
            List<DimensionAnswer> dimensions) {
        static ScoreAnswer of(TrustView view) {
            return new ScoreAnswer(
                    view.score().asOf(),
                    view.side(),
                    view.score().policy(),
                    view.score().overall(),
                    view.score().low(),
                    view.score().high(),
                    view.score().uncertainty(),
                    view.score().standing(),
                    view.stage(),
                    view.score().n(),
                    view.score().dimensions().stream().map(DimensionAnswer::of).toList());
        }
    }

    /** The score of one dimension. */
    public record DimensionAnswer(
            Dimension dimension, Factor factor, double score, double low, double high, double uncertainty, int n) {
        static DimensionAnswer of(DimensionScore one) {
            return new DimensionAnswer(
                    one.dimension(), one.factor(), one.score(), one.low(), one.high(), one.uncertainty(), one.n());
        }
    }

    /** A score opened: the start and the points of all contributions add up to it. */
    public record ExplanationAnswer(
            LocalDate asOf,
            Side side,
            double start,
            double score,
            List<ContributionAnswer> contributions,
            ScoreChange change) {}

    /** What one line of evidence adds or takes, and the score without it. */
    public record ContributionAnswer(
            long evidence,
            EvidenceKind kind,
            LocalDate occurredOn,
            Dimension dimension,
            double points,
            double withoutIt,
            String note,
            UUID fact) {
        static ContributionAnswer of(Contribution one) {
            return new ContributionAnswer(
                    one.line().id(),
                    one.line().kind(),
                    one.line().occurredOn(),
                    one.line().dimension(),
                    one.points(),
                    one.withoutIt(),
                    one.line().note(),
                    one.line().fact());
        }
    }

    @GET
    public ScoreAnswer score(
            @QueryParam("side") @DefaultValue("PARTNER") String side, @QueryParam("asOf") String asOf) {
        return ScoreAnswer.of(trust.score(partner(), Body.constant("side", side, Side.class), day("asOf", asOf)));
    }

    @GET
    @Path("explanation")
    public ExplanationAnswer explanation(
            @QueryParam("side") @DefaultValue("PARTNER") String side,
            @QueryParam("asOf") String asOf,
            @QueryParam("from") String from) {
        Side of = Body.constant("side", side, Side.class);
        LocalDate day = day("asOf", asOf);
        LocalDate since = Body.Days.parse("from", from, day.minusDays(1));
        Explanation opened = trust.explanation(partner(), of, day, since);
        return new ExplanationAnswer(
                opened.asOf(),
                of,
                opened.start(),
                opened.score(),
                opened.contributions().stream().map(ContributionAnswer::of).toList(),
                opened.change());
    }

    private LocalDate day(String field, String value) {
        return Body.Days.parse(field, value, LocalDate.now(clock));
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
