package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerService;
import org.rapport.report.AnsweredFigure;
import org.rapport.report.ReplyRow;
import org.rapport.report.ReplyService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** The right of reply: what each side says to the figures about it. A program replies for the side of its user. */
@Path("partners/{code}/replies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {
    @Inject
    private ReplyService replies;

    @Inject
    private PartnerService partners;

    @Inject
    private Caller caller;

    @PathParam("code")
    private String code;

    @GET
    public Listing<ReplyRow> standing() {
        return Listing.whole(replies.standing(partner()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(JsonObject json) {
        Body body = Body.of(json, "side", "figure", "text");
        UUID id = replies.reply(
                partner(),
                body.choice("side", Side.class).orElseGet(caller::side),
                body.required("figure", AnsweredFigure.class),
                body.requiredText("text"));
        ReplyRow row = replies.standing(partner()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    /** Withdraws a reply; only whoever wrote it can. */
    @DELETE
    @Path("{id}")
    public Listing<ReplyRow> withdraw(@PathParam("id") String id) {
        ReplyRow known = replies.standing(partner()).stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Reply", id));
        replies.withdraw(known.id());
        return standing();
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
