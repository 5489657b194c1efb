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
import org.rapport.issue.IdeaRow;
import org.rapport.issue.IdeaService;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What could be done better together: proposed by one side, agreed by the other, done, its benefit shared as agreed. */
@Path("partners/{code}/ideas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IdeaResource {
    @Inject
    private IdeaService ideas;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<IdeaRow> all() {
        return Listing.whole(ideas.ofPartner(partner()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(JsonObject json) {
        Body body = Body.of(json, "title", "text");
        UUID id = ideas.propose(partner(), body.requiredText("title"), body.text("text"));
        return Response.status(Response.Status.CREATED).entity(find(id)).build();
    }

    /** Says how the benefit is shared, for the side that has not proposed it. */
    @POST
    @Path("{id}/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public IdeaRow agree(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "split", "side", "person", "on");
        IdeaRow known = known(id);
        ideas.agree(known.id(), body.requiredText("split"), Doer.by(body));
        return find(known.id());
    }

    /** Says what it brought; {@code keptBy} is the side that kept more of it than agreed. */
    @POST
    @Path("{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public IdeaRow finish(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "benefit", "keptBy", "side", "person", "on");
        IdeaRow known = known(id);
        Side keptBy = body.choice("keptBy", Side.class).orElse(null);
        ideas.finish(known.id(), body.requiredText("benefit"), keptBy, Doer.by(body));
        return find(known.id());
    }

    @POST
    @Path("{id}/withdrawal")
    public IdeaRow drop(@PathParam("id") String id) {
        IdeaRow known = known(id);
        ideas.drop(known.id());
        return find(known.id());
    }

    private IdeaRow known(String id) {
        return find(Body.Ids.read("id", id));
    }

    private IdeaRow find(UUID id) {
        return ideas.ofPartner(partner()).stream()
                .filter(idea -> idea.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Idea", id));
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
