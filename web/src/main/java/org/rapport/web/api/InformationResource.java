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
import org.rapport.engagement.InformationRow;
import org.rapport.engagement.QuestionService;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What each side is to tell the other by a day. */
@Path("partners/{code}/information")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InformationResource {
    @Inject
    private QuestionService questions;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<InformationRow> page() {
        return Listing.whole(questions.information(partner()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(JsonObject json) {
        Body body = Body.of(json, "side", "what", "dueOn");
        UUID id = questions.agree(
                partner(), body.required("side", Side.class), body.requiredText("what"), body.requiredDay("dueOn"));
        return Response.status(Response.Status.CREATED).entity(one(id)).build();
    }

    @POST
    @Path("{id}/shared")
    @Consumes(MediaType.APPLICATION_JSON)
    public InformationRow share(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "sharedOn");
        UUID known = one(Body.Ids.parse("Information", id)).id();
        questions.share(known, body.day("sharedOn").orElse(null));
        return one(known);
    }

    private InformationRow one(UUID id) {
        return questions.information(partner()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Information", id));
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
