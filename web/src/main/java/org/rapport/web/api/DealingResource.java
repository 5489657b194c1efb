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
import java.util.List;
import org.rapport.dealing.DealingService;
import org.rapport.dealing.SideDealings;
import org.rapport.partner.PartnerService;

/** How fairly both sides of a relationship deal with each other, in counts. */
@Path("partners/{code}/dealings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DealingResource {
    @Inject
    private DealingService dealings;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @GET
    public Listing<SideDealings> figures(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        LocalDate day = Body.Days.parse("asOf", asOf, LocalDate.now(clock));
        return Listing.whole(List.copyOf(
                dealings.figures(partners.findByCode(code).id(), day).values()));
    }
}
