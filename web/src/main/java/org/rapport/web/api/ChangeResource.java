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
import org.rapport.dealing.ChangeKind;
import org.rapport.dealing.ChangeRow;
import org.rapport.dealing.ChangeService;
import org.rapport.dealing.NewChange;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What one side of a relationship changed, and how long ahead it told the other. */
@Path("partners/{code}/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {
    @Inject
    private ChangeService changes;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @PathParam("code")
    private String code;

    @GET
    public Listing<ChangeRow> all() {
        return Listing.whole(changes.all(partner()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(JsonObject json) {
        Body body = Body.of(
                json,
                "by",
                "reference",
                "agreement",
                "kind",
                "subject",
                "announcedOn",
                "effectiveOn",
                "agreedDays",
                "consentedOn");
        UUID id = changes.tell(new NewChange(
                partner(),
                body.required("by", Side.class),
                body.requiredText("reference"),
                body.id("agreement"),
                body.required("kind", ChangeKind.class),
                body.requiredText("subject"),
                body.day("announcedOn").orElse(null),
                body.requiredDay("effectiveOn"),
                body.has("agreedDays") ? body.whole("agreedDays", 0) : null,
                body.day("consentedOn").orElse(null)));
        return Response.status(Response.Status.CREATED).entity(changes.find(id)).build();
    }

    @GET
    @Path("{id}")
    public ChangeRow find(@PathParam("id") String id) {
        ChangeRow row = changes.find(Body.Ids.parse("Change", id));
        if (!row.partner().equals(partner())) {
            throw new NotFound("Change", id);
        }
        return row;
    }

    @POST
    @Path("{id}/consent")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChangeRow consent(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "on");
        UUID known = find(id).id();
        changes.consent(known, body.day("on").orElseGet(() -> LocalDate.now(clock)));
        return changes.find(known);
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
