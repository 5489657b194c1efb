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
import org.rapport.issue.NewRisk;
import org.rapport.issue.RiskKind;
import org.rapport.issue.RiskRow;
import org.rapport.issue.RiskService;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;

/** What could go wrong with one partner. */
@Path("partners/{code}/risks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RiskResource {
    private static final int MIDDLE = 3;

    @Inject
    private RiskService risks;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<RiskRow> all() {
        return Listing.whole(risks.ofPartner(partner()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(JsonObject json) {
        Body body = Body.of(json, "title", "kind", "likelihood", "impact", "side", "owner", "measure", "reviewOn");
        UUID id = risks.raise(new NewRisk(
                partner(),
                body.requiredText("title"),
                body.choice("kind", RiskKind.class).orElse(RiskKind.OTHER),
                body.whole("likelihood", MIDDLE),
                body.whole("impact", MIDDLE),
                body.choice("side", Side.class).orElse(null),
                body.requiredText("owner"),
                body.text("measure"),
                body.requiredDay("reviewOn")));
        return Response.status(Response.Status.CREATED).entity(risks.find(id)).build();
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
