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
import java.util.UUID;
import org.rapport.engagement.NewQuestion;
import org.rapport.engagement.QuestionKind;
import org.rapport.engagement.QuestionRow;
import org.rapport.engagement.QuestionService;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** Questions between us and a partner, and their answers. */
@Path("partners/{code}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {
    @Inject
    private QuestionService questions;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<QuestionRow> page(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") String cursor) {
        return Listing.of(questions.page(partner(), Listing.first(cursor), Listing.size(limit)), row -> row);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(JsonObject json) {
        Body body = Body.of(json, "kind", "askedBy", "asker", "text", "askedOn", "agreedDays");
        UUID id = questions.ask(new NewQuestion(
                partner(),
                body.choice("kind", QuestionKind.class).orElse(QuestionKind.QUESTION),
                body.choice("askedBy", Side.class).orElse(null),
                body.text("asker"),
                body.requiredText("text"),
                body.day("askedOn").orElse(null),
                body.whole("agreedDays", 0)));
        return Response.status(Response.Status.CREATED)
                .entity(questions.find(id))
                .build();
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public QuestionRow answer(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "answer", "answerer", "answeredOn");
        QuestionRow row = questions.find(Body.Ids.parse("Question", id));
        if (!row.partner().equals(partner())) {
            throw new NotFound("Question", id);
        }
        questions.answer(
                row.id(),
                body.requiredText("answer"),
                body.text("answerer"),
                body.day("answeredOn").orElse(null));
        return questions.find(row.id());
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
