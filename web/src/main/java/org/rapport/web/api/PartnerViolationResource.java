package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.issue.Severity;
import org.rapport.partner.PartnerService;
import org.rapport.repair.NewViolation;
import org.rapport.repair.RepairCard;
import org.rapport.repair.RepairService;
import org.rapport.repair.ViolationRow;
import org.rapport.repair.ViolationState;
import org.rapport.repair.ViolationType;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** Broken trust with one partner: what was proposed from facts, and what people recorded. */
@Path("partners/{code}/violations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerViolationResource {
    @Inject
    private RepairService repairs;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<ViolationRow> violations(
            @QueryParam("state") @DefaultValue("PROPOSED") String state,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        ViolationState wanted = Body.constant("state", state, ViolationState.class);
        return Listing.of(
                repairs.violations(partner(), wanted, Listing.first(cursor), Listing.size(limit)), row -> row);
    }

    /** Records a violation; the answer is its repair. */
    @POST
    public Response record(JsonObject json) {
        Body body = Body.of(
                json,
                "causer",
                "title",
                "text",
                "type",
                "deception",
                "severity",
                "occurredOn",
                "detectedOn",
                "detectedBy",
                "aspects");
        UUID id = repairs.record(new NewViolation(
                partner(),
                body.required("causer", Side.class),
                body.requiredText("title"),
                body.text("text"),
                body.choice("type", ViolationType.class).orElse(null),
                body.flag("deception", false),
                body.choice("severity", Severity.class).orElse(Severity.NORMAL),
                body.requiredDay("occurredOn"),
                body.day("detectedOn").orElse(null),
                body.choice("detectedBy", Side.class).orElse(null),
                aspects(body)));
        return Response.status(Response.Status.CREATED).entity(repairs.find(id)).build();
    }

    /** Takes a proposal up; the answer is its repair. */
    @POST
    @Path("{violation}/repair")
    public Response takeUp(@PathParam("violation") String violation, JsonObject json) {
        partner();
        Body.of(json);
        RepairCard opened = repairs.find(repairs.takeUp(Body.Ids.parse("Violation", violation)));
        return Response.status(Response.Status.CREATED).entity(opened).build();
    }

    /** Sets a proposal aside, for the side that was harmed. */
    @POST
    @Path("{violation}/dismissal")
    public Response dismiss(@PathParam("violation") String violation, JsonObject json) {
        partner();
        Body body = Body.of(json, "reason", "side", "person", "on");
        repairs.dismiss(Body.Ids.parse("Violation", violation), body.requiredText("reason"), Doer.by(body));
        return Response.noContent().build();
    }

    static Set<Aspect> aspects(Body body) {
        return body.list("aspects").stream()
                .map(PartnerViolationResource::aspect)
                .collect(Collectors.toSet());
    }

    private static Aspect aspect(JsonValue value) {
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return Body.constant("aspects", text, Aspect.class);
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
