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
import java.util.ArrayList;
import java.util.List;
import org.rapport.forecast.Coverage;
import org.rapport.forecast.ForecastService;
import org.rapport.forecast.HonestDate;
import org.rapport.forecast.Optimism;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.shared.TextMissing;
import org.rapport.web.commitment.ReasonWords;

/** What the promisor's own record says of a promise that is about to be made. */
@Path("partners/{code}/honest-date")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HonestDateResource {
    @Inject
    private ForecastService forecasts;

    @Inject
    private PartnerService partners;

    @Inject
    private ReasonWords words;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Days by which 50, 80 and 95 of 100 such promises were done; {@code onTime} 0..1; null where nothing is known. */
    public record HonestDateAnswer(
            LocalDate p50,
            LocalDate p80,
            LocalDate p95,
            double onTime,
            int n,
            int referenceN,
            Double coverage80,
            CoverageAnswer coverage,
            boolean noPrecedent,
            boolean generic,
            Optimism optimism,
            List<String> reasons) {}

    /** How often the 80 % day has really held so far, with its 95 % interval. */
    public record CoverageAnswer(int hits, int n, double low, double high) {
        static CoverageAnswer of(Coverage one) {
            return new CoverageAnswer(one.hits(), one.n(), one.low(), one.high());
        }
    }

    @GET
    public HonestDateAnswer forPromise(
            @PathParam("code") String code,
            @QueryParam("promisor") @DefaultValue("PARTNER") String promisor,
            @QueryParam("from") String from,
            @QueryParam("due") String due) {
        if (due == null) {
            throw new TextMissing("due");
        }
        HonestDate date = forecasts.forPromise(
                partners.findByCode(code).id(),
                Body.constant("promisor", promisor, Side.class),
                Body.Days.parse("from", from, LocalDate.now(clock)),
                Body.Days.parse("due", due));
        return new HonestDateAnswer(
                date.p50(),
                date.p80(),
                date.p95(),
                date.onTime(),
                date.n(),
                date.referenceN(),
                date.coverage80().n() == 0 ? null : date.coverage80().share(),
                CoverageAnswer.of(date.coverage80()),
                date.noPrecedent(),
                date.generic(),
                date.optimism(),
                reasons(date));
    }

    private List<String> reasons(HonestDate date) {
        boolean guest = caller.boundTo().isPresent();
        List<String> reasons = new ArrayList<>(words.why(date, guest));
        reasons.add(words.held(date, guest));
        return reasons;
    }
}
