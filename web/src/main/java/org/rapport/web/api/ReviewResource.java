package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.PartnerService;
import org.rapport.review.Candidate;
import org.rapport.review.NewAction;
import org.rapport.review.NewReview;
import org.rapport.review.ReviewCard;
import org.rapport.review.ReviewPlan;
import org.rapport.review.ReviewResults;
import org.rapport.review.ReviewRow;
import org.rapport.review.ReviewService;
import org.rapport.review.ReviewStatus;
import org.rapport.review.Said;
import org.rapport.review.SheetCard;
import org.rapport.review.View;
import org.rapport.review.Work;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** Reviews of the relationship with a partner; each is named by its number, which counts from 1. */
@Path("partners/{code}/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
    @Inject
    private ReviewService reviews;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<ReviewRow> page(
            @QueryParam("status") String status,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        ReviewStatus wanted = status == null ? null : Body.constant("status", status, ReviewStatus.class);
        return Listing.of(reviews.page(partner(), wanted, Listing.first(cursor), Listing.size(limit)), row -> row);
    }

    /** Plans a review; {@code raters} is a list of {@code {"login":…,"work":…}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(JsonObject json) {
        Body body = Body.of(
                json,
                "title",
                "periodFrom",
                "periodTo",
                "opensOn",
                "dueOn",
                "closesOn",
                "everyMonths",
                "questionnaire",
                "raters");
        ReviewPlan plan = new ReviewPlan(
                body.text("title"),
                body.requiredDay("periodFrom"),
                body.requiredDay("periodTo"),
                body.requiredDay("opensOn"),
                body.requiredDay("dueOn"),
                body.requiredDay("closesOn"),
                body.whole("everyMonths", 0));
        UUID id = reviews.plan(new NewReview(partner(), body.id("questionnaire"), plan, raters(body)));
        return Response.status(Response.Status.CREATED).entity(reviews.find(id)).build();
    }

    private List<NewReview.Invitation> raters(Body body) {
        List<Candidate> known = reviews.candidates(partner());
        return body.list("raters").stream()
                .map(one -> invitation(Body.of(one, "login", "work"), known))
                .toList();
    }

    private static NewReview.Invitation invitation(Body body, List<Candidate> known) {
        String login = body.requiredText("login");
        UUID user = known.stream()
                .filter(one -> one.login().equalsIgnoreCase(login))
                .findFirst()
                .orElseThrow(() -> new NotFound("User", login))
                .user();
        return new NewReview.Invitation(user, body.choice("work", Work.class).orElse(Work.OTHER));
    }

    @GET
    @Path("{number}")
    public ReviewCard find(@PathParam("number") int number) {
        return reviews.findByNumber(partner(), number);
    }

    @POST
    @Path("{number}/raters")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewCard invite(@PathParam("number") int number, JsonObject json) {
        UUID id = id(number);
        reviews.invite(id, invitation(Body.of(json, "login", "work"), reviews.candidates(partner())));
        return reviews.find(id);
    }

    /** The caller's own sheet: what is asked and what was answered so far. */
    @GET
    @Path("{number}/answers")
    public SheetCard sheet(@PathParam("number") int number) {
        return reviews.sheet(id(number));
    }

    /**
     * Keeps answers of the caller: {@code {"edition":…,"finish":…,"answers":[{"question":1,"view":"OTHER","rating":4}]}};
     * a rating left out says "cannot say".
     */
    @POST
    @Path("{number}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public SheetCard answer(@PathParam("number") int number, JsonObject json) {
        Body body = Body.of(json, "edition", "finish", "answers");
        UUID id = id(number);
        SheetCard sheet = reviews.sheet(id);
        List<Said> said = body.list("answers").stream()
                .map(one -> said(Body.of(one, "question", "view", "rating"), sheet))
                .toList();
        reviews.answer(id, body.whole("edition", sheet.edition()), said, body.flag("finish", false));
        return reviews.sheet(id);
    }

    private static Said said(Body body, SheetCard sheet) {
        int number = body.whole("question", 0);
        UUID question = sheet.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Question", number))
                .question();
        return new Said(
                question,
                body.choice("view", View.class).orElse(View.OTHER),
                body.number("rating").orElse(null));
    }

    @POST
    @Path("{number}/closing")
    public ReviewCard close(@PathParam("number") int number) {
        UUID id = id(number);
        reviews.close(id);
        return reviews.find(id);
    }

    @GET
    @Path("{number}/results")
    public ReviewResults results(@PathParam("number") int number) {
        return reviews.results(id(number));
    }

    @POST
    @Path("{number}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewCard agree(@PathParam("number") int number, JsonObject json) {
        Body body = Body.of(json, "side", "owner", "what", "dueOn");
        UUID id = id(number);
        reviews.agree(
                id,
                new NewAction(
                        body.required("side", Side.class),
                        body.requiredText("owner"),
                        body.requiredText("what"),
                        body.requiredDay("dueOn")));
        return reviews.find(id);
    }

    @POST
    @Path("{number}/actions/{action}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewCard confirm(@PathParam("number") int number, @PathParam("action") int action, JsonObject json) {
        UUID id = id(number);
        reviews.confirm(id, action, Body.of(json, "side").required("side", Side.class));
        return reviews.find(id);
    }

    @POST
    @Path("{number}/actions/{action}/completion")
    public ReviewCard complete(@PathParam("number") int number, @PathParam("action") int action) {
        UUID id = id(number);
        reviews.complete(id, action);
        return reviews.find(id);
    }

    private UUID id(int number) {
        return find(number).review().id();
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
