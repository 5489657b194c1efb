package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.rapport.night.NightRow;
import org.rapport.night.NightService;
import org.rapport.shared.TextMissing;

/** The nights: running one, and how each went. */
@Path("nights")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NightResource {
    @Inject
    private NightService nights;

    /** Starts the night of a day that is over, and answers at once; {@code GET} tells how far it is. */
    @POST
    public Response start(@QueryParam("day") String day) {
        if (day == null || day.isBlank()) {
            throw new TextMissing("day");
        }
        LocalDate wanted = Body.Days.parse("day", day);
        nights.start(wanted);
        return Response.accepted(running(wanted))
                .location(URI.create("nights/" + wanted))
                .build();
    }

    /** Lets the night that is being run, here or on another server, end after its current step. */
    @DELETE
    @Path("running")
    public Response stop() {
        nights.stop();
        return Response.accepted().build();
    }

    @GET
    public Listing<NightRow> page(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") String cursor) {
        return Listing.of(nights.history(Listing.first(cursor), Listing.size(limit)), row -> row);
    }

    @GET
    @Path("{day}")
    public NightAnswer find(@PathParam("day") String day) {
        return NightAnswer.of(nights.find(Body.Days.parse("day", day)));
    }

    /** The night as it is a moment after its start: in its first steps, or waiting for missed nights before it. */
    private NightAnswer running(LocalDate day) {
        return nights.running()
                .filter(view -> view.night().day().equals(day))
                .map(NightAnswer::of)
                .orElseGet(() -> NightAnswer.waiting(day));
    }
}
