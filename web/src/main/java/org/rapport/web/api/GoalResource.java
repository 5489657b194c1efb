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
import java.util.UUID;
import org.rapport.goal.BenefitKind;
import org.rapport.goal.GoalCard;
import org.rapport.goal.GoalService;
import org.rapport.goal.NewBenefit;
import org.rapport.shared.Side;

/** One shared goal: confirmed and ranked by each side, reported, and what it has brought. */
@Path("goals/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GoalResource {
    @Inject
    private GoalService goals;

    @PathParam("id")
    private String given;

    @GET
    public GoalCard find() {
        return goals.find(id());
    }

    @POST
    @Path("confirmation")
    public GoalCard confirm(JsonObject json) {
        Body body = Body.of(json, "side", "person");
        goals.confirm(id(), body.choice("side", Side.class).orElse(null), body.text("person"));
        return find();
    }

    @POST
    @Path("rank")
    public GoalCard rank(JsonObject json) {
        Body body = Body.of(json, "side", "rank");
        Integer rank = body.has("rank") ? body.whole("rank", 0) : null;
        goals.rank(id(), body.choice("side", Side.class).orElse(null), rank);
        return find();
    }

    @POST
    @Path("progress")
    public GoalCard report(JsonObject json) {
        Body body = Body.of(json, "value", "on", "note");
        goals.report(id(), body.requiredNumber("value"), body.day("on").orElse(null), body.text("note"));
        return find();
    }

    @POST
    @Path("benefits")
    public GoalCard realise(JsonObject json) {
        Body body = Body.of(json, "kind", "amount", "unit", "note", "on");
        goals.realise(
                id(),
                new NewBenefit(
                        body.required("kind", BenefitKind.class),
                        body.number("amount").orElse(null),
                        body.text("unit"),
                        body.requiredText("note"),
                        body.day("on").orElse(null)));
        return find();
    }

    @POST
    @Path("achievement")
    public GoalCard achieve() {
        goals.achieve(id());
        return find();
    }

    private UUID id() {
        return Body.Ids.read("id", given);
    }
}
