package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.Median;
import org.rapport.commitment.PromiseFigures;
import org.rapport.commitment.Proportion;
import org.rapport.partner.PartnerService;
import org.rapport.performance.CardRow;
import org.rapport.performance.Consequence;
import org.rapport.performance.PerformanceService;
import org.rapport.performance.PerformanceView;
import org.rapport.shared.Side;

/** What became of the promises of both sides, and their scorecards; each figure with its n, and its 95 % interval where it is a share. */
@Path("partners/{code}/performance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PerformanceResource {
    @Inject
    private CommitmentService commitments;

    @Inject
    private PerformanceService scorecards;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    /** The figures of both sides as of a day. */
    public record PerformanceAnswer(LocalDate asOf, SideAnswer us, SideAnswer partner) {}

    /** The promise record of one side, the standing in force, its card of the running period and those of closed ones. */
    public record SideAnswer(
            int n,
            int kept,
            int late,
            int broken,
            int open,
            int overdue,
            int cancelled,
            Share sayDo,
            Share sayDoFair,
            Share onTime,
            Middle lateDays,
            Middle promiseInflation,
            int surprises,
            Share statusReportsThatWereSo,
            String standing,
            Set<Consequence> consequences,
            CardRow running,
            List<CardRow> scorecards) {
        static SideAnswer of(PromiseFigures figures, PerformanceView view) {
            return new SideAnswer(
                    figures.n(),
                    figures.kept(),
                    figures.late(),
                    figures.broken(),
                    figures.open(),
                    figures.overdue(),
                    figures.cancelled(),
                    Share.of(figures.sayDo().strict()),
                    Share.of(figures.sayDo().fair()),
                    Share.of(figures.onTime()),
                    Middle.of(figures.lateDays()),
                    Middle.of(figures.inflation()),
                    figures.surprises(),
                    Share.of(figures.words()),
                    view.standing(),
                    view.consequences(),
                    view.running(),
                    view.closed());
        }
    }

    /** So many of n; the share is null where there is nothing to count. */
    public record Share(long hits, long n, Double share, double low, double high) {
        static Share of(Proportion one) {
            return new Share(
                    one.hits(),
                    one.n(),
                    one.n() == 0 ? null : one.ratio(),
                    one.wilson().low(),
                    one.wilson().high());
        }
    }

    /** A median of n; null where there is nothing to measure. */
    public record Middle(Double median, long n) {
        static Middle of(Median one) {
            return new Middle(one.n() == 0 ? null : one.value(), one.n());
        }
    }

    @GET
    public PerformanceAnswer performance(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        UUID partner = partners.findByCode(code).id();
        LocalDate day = Body.Days.parse("asOf", asOf, LocalDate.now(clock));
        Map<Side, PromiseFigures> figures = commitments.figures(partner, day);
        Map<Side, PerformanceView> views = scorecards.of(partner, day);
        return new PerformanceAnswer(
                day,
                SideAnswer.of(figures.get(Side.US), views.get(Side.US)),
                SideAnswer.of(figures.get(Side.PARTNER), views.get(Side.PARTNER)));
    }

    /** Corrects a closed period with a stated cause; answers the figures as they are then. */
    @POST
    @Path("corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public PerformanceAnswer correct(@PathParam("code") String code, JsonObject json) {
        Body body = Body.of(json, "side", "period", "cause");
        scorecards.correct(
                partners.findByCode(code).id(),
                body.required("side", Side.class),
                body.requiredText("period"),
                body.requiredText("cause"));
        return performance(code, null);
    }
}
