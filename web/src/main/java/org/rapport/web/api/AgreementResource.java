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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.rapport.agreement.AgreementCard;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.AgreementQuery;
import org.rapport.agreement.AgreementRow;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.NewAgreement;
import org.rapport.agreement.Renewal;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;

/** Agreements with a partner, each named by its reference, with versions that both sides confirm. */
@Path("partners/{code}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {
    @Inject
    private AgreementService agreements;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @PathParam("code")
    private String code;

    @GET
    public Listing<AgreementRow> page(
            @QueryParam("kind") String kind,
            @QueryParam("text") String text,
            @QueryParam("sort") @DefaultValue("endsOn") String sort,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        AgreementQuery query = new AgreementQuery(
                partner(),
                kind == null ? null : Body.constant("kind", kind, AgreementKind.class),
                text,
                sort,
                false,
                Listing.first(cursor),
                Listing.size(limit));
        return Listing.of(agreements.page(query), row -> row);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(JsonObject json) {
        Body body = Body.of(
                json,
                "reference",
                "kind",
                "title",
                "validFrom",
                "validUntil",
                "renewal",
                "renewalMonths",
                "ourNoticeDays",
                "theirNoticeDays",
                "terms");
        UUID id = agreements.draft(new NewAgreement(
                partner(),
                body.requiredText("reference"),
                body.choice("kind", AgreementKind.class).orElse(AgreementKind.CONTRACT),
                body.requiredText("title"),
                body.requiredDay("validFrom"),
                body.requiredDay("validUntil"),
                body.choice("renewal", Renewal.class).orElse(Renewal.NONE),
                body.whole("renewalMonths", 0),
                body.whole("ourNoticeDays", 0),
                body.whole("theirNoticeDays", 0),
                body.text("terms")));
        return Response.status(Response.Status.CREATED)
                .entity(agreements.find(id))
                .build();
    }

    @GET
    @Path("{reference}")
    public AgreementCard find(@PathParam("reference") String reference) {
        return agreements.findByReference(partner(), reference);
    }

    @POST
    @Path("{reference}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementCard amend(@PathParam("reference") String reference, JsonObject json) {
        Body body = Body.of(json, "terms", "proposedBy", "effectiveOn");
        return changed(
                reference,
                id -> agreements.amend(
                        id,
                        body.requiredText("terms"),
                        body.choice("proposedBy", Side.class).orElse(Side.US),
                        body.day("effectiveOn").orElseGet(this::today)));
    }

    @POST
    @Path("{reference}/versions/{version}/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementCard confirm(
            @PathParam("reference") String reference, @PathParam("version") int version, JsonObject json) {
        Body body = Body.of(json, "side");
        return changed(reference, id -> agreements.confirm(id, version, body.required("side", Side.class)));
    }

    /** An executive takes a new agreement on although the partner's standing asks for a second look. */
    @POST
    @Path("{reference}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementCard approve(@PathParam("reference") String reference, JsonObject json) {
        Body body = Body.of(json, "reason");
        return changed(reference, id -> agreements.approve(id, body.requiredText("reason")));
    }

    @POST
    @Path("{reference}/notice")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementCard giveNotice(@PathParam("reference") String reference, JsonObject json) {
        Body body = Body.of(json, "side", "givenOn");
        return changed(
                reference,
                id -> agreements.giveNotice(
                        id,
                        body.required("side", Side.class),
                        body.day("givenOn").orElseGet(this::today)));
    }

    @POST
    @Path("{reference}/renewals")
    public AgreementCard renew(@PathParam("reference") String reference) {
        return changed(reference, id -> agreements.renew(id));
    }

    /** The agreement as it is after something was done to it. */
    private AgreementCard changed(String reference, Consumer<UUID> use) {
        UUID id = find(reference).row().id();
        use.accept(id);
        return agreements.find(id);
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
