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
import org.rapport.issue.IdeaService;
import org.rapport.issue.SuccessRow;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;

/** What went well with one partner, and by whom. */
@Path("partners/{code}/successes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuccessResource {
    @Inject
    private IdeaService ideas;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<SuccessRow> all() {
        return Listing.whole(ideas.successes(partner()));
    }

    /** Tells of one; {@code of} is the side that made it happen. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(JsonObject json) {
        Body body = Body.of(json, "title", "text", "of", "side", "person", "on");
        Side of = body.choice("of", Side.class).orElse(null);
        ideas.succeed(partner(), body.requiredText("title"), body.text("text"), of, Doer.by(body));
        return Response.status(Response.Status.CREATED).entity(all()).build();
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
