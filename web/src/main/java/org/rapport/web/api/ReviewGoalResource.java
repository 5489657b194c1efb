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
import org.rapport.partner.PartnerService;
import org.rapport.review.ReviewGoalService;
import org.rapport.review.ReviewGoals;
import org.rapport.review.ReviewService;

/** The shared goals of a review's period, and that both sides looked at them in it. */
@Path("partners/{code}/reviews/{number}/goals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewGoalResource {
    @Inject
    private ReviewGoalService goals;

    @Inject
    private ReviewService reviews;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @PathParam("number")
    private int number;

    @GET
    public ReviewGoals all() {
        return goals.of(review());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewGoals revisit(JsonObject json) {
        Body body = Body.of(json, "on", "note");
        goals.revisit(review(), body.day("on").orElse(null), body.text("note"));
        return all();
    }

    private UUID review() {
        return reviews.findByNumber(partners.findByCode(code).id(), number)
                .review()
                .id();
    }
}
