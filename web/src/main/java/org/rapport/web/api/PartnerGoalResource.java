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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.rapport.goal.GoalCard;
import org.rapport.goal.GoalService;
import org.rapport.goal.NewGoal;
import org.rapport.goal.NewRevisit;
import org.rapport.goal.RevisitRow;
import org.rapport.partner.PartnerService;

/** What one partner and we want to reach together, and when both looked at it. */
@Path("partners/{code}/goals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerGoalResource {
    @Inject
    private GoalService goals;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<GoalCard> all() {
        return Listing.whole(goals.ofPartner(partner()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(JsonObject json) {
        Body body = Body.of(json, "title", "measure", "unit", "baseline", "target", "dueOn");
        UUID id = goals.propose(new NewGoal(
                partner(),
                body.requiredText("title"),
                body.requiredText("measure"),
                body.text("unit"),
                body.requiredNumber("baseline"),
                body.requiredNumber("target"),
                body.requiredDay("dueOn")));
        return Response.status(Response.Status.CREATED).entity(goals.find(id)).build();
    }

    @GET
    @Path("revisits")
    public Listing<RevisitRow> revisits() {
        return Listing.whole(goals.revisits(partner()));
    }

    @POST
    @Path("revisits")
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<RevisitRow> revisit(JsonObject json) {
        Body body = Body.of(json, "on", "note");
        goals.revisit(partner(), NewRevisit.of(body.day("on").orElse(null), body.text("note")));
        return revisits();
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
