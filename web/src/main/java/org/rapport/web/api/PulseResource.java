package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.rapport.culture.BadNews;
import org.rapport.culture.CultureService;
import org.rapport.culture.PulseResults;
import org.rapport.culture.PulseRow;
import org.rapport.culture.PulseService;

/** Closed pulses of our own units and the share of bad news brought early; answers go in on the pages only. */
@Path("pulses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PulseResource {
    @Inject
    private PulseService pulses;

    @Inject
    private CultureService culture;

    /** Pulses that have results. */
    @GET
    public Listing<PulseRow> closed() {
        return Listing.whole(pulses.all().stream().filter(PulseRow::closed).toList());
    }

    @GET
    @Path("{id}/results")
    public PulseResults results(@PathParam("id") String id) {
        return pulses.results(Body.Ids.parse("Pulse", id));
    }

    /** By unit and quarter; each proportion is of the slips of our own promises. */
    @GET
    @Path("bad-news")
    public BadNews badNews() {
        return culture.badNews();
    }
}
