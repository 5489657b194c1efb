package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.Median;
import org.rapport.commitment.PromiseFigures;
import org.rapport.commitment.Proportion;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;

/** What became of the promises of both sides; each figure with its n, and its 95 % interval where it is a share. */
@Path("partners/{code}/performance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PerformanceResource {
    @Inject
    private CommitmentService commitments;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    /** The figures of both sides as of a day. */
    public record PerformanceAnswer(LocalDate asOf, SideAnswer us, SideAnswer partner) {}

    /** The promise record of one side. */
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
            Share statusReportsThatWereSo) {
        static SideAnswer of(PromiseFigures figures) {
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
                    Share.of(figures.words()));
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
        return new PerformanceAnswer(
                day, SideAnswer.of(figures.get(Side.US)), SideAnswer.of(figures.get(Side.PARTNER)));
    }
}
