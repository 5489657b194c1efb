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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.dealing.Answer;
import org.rapport.dealing.ConcessionRow;
import org.rapport.dealing.ConcessionService;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What one side asked for beyond what is owed, and what the other answered. */
@Path("partners/{code}/concessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConcessionResource {
    @Inject
    private ConcessionService concessions;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @PathParam("code")
    private String code;

    @GET
    public Listing<ConcessionRow> all() {
        return Listing.whole(concessions.all(partner()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(JsonObject json) {
        Body body = Body.of(json, "askedBy", "subject", "askedOn");
        UUID id = concessions.ask(
                partner(),
                body.required("askedBy", Side.class),
                body.requiredText("subject"),
                body.day("askedOn").orElseGet(this::today));
        return Response.status(Response.Status.CREATED)
                .entity(concessions.find(id))
                .build();
    }

    @GET
    @Path("{id}")
    public ConcessionRow find(@PathParam("id") String id) {
        ConcessionRow row = concessions.find(Body.Ids.parse("Concession", id));
        if (!row.partner().equals(partner())) {
            throw new NotFound("Concession", id);
        }
        return row;
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConcessionRow answer(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "answer", "answeredOn", "reason");
        UUID known = find(id).id();
        concessions.answer(
                known,
                body.required("answer", Answer.class),
                body.day("answeredOn").orElseGet(this::today),
                body.text("reason"));
        return concessions.find(known);
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
