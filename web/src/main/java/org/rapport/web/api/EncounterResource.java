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
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.rapport.engagement.EncounterCard;
import org.rapport.engagement.EncounterKind;
import org.rapport.engagement.EncounterRow;
import org.rapport.engagement.EncounterService;
import org.rapport.engagement.EncounterStatus;
import org.rapport.engagement.Held;
import org.rapport.engagement.NewEncounter;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/**
 * Encounters with a partner, each kind at its own address: check-ins at the agreed cadence, visits, meetings of the executives
 * who stand for the relationship, gatherings of people of both sides outside the agenda of the work.
 */
@Path("partners/{code}/{encounters: check-ins|visits|executive-meetings|gatherings}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EncounterResource {
    private static final Map<String, EncounterKind> KINDS = Map.of(
            "check-ins", EncounterKind.CHECK_IN,
            "visits", EncounterKind.VISIT,
            "executive-meetings", EncounterKind.EXECUTIVE,
            "gatherings", EncounterKind.GATHERING);

    @Inject
    private EncounterService encounters;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @PathParam("code")
    private String code;

    @PathParam("encounters")
    private String kinds;

    @GET
    public Listing<EncounterRow> page(
            @QueryParam("status") String status,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        boolean planned =
                status != null && Body.constant("status", status, EncounterStatus.class) == EncounterStatus.PLANNED;
        return planned
                ? Listing.whole(encounters.planned(partner()).stream()
                        .filter(row -> row.kind() == kind())
                        .toList())
                : Listing.of(
                        encounters.past(partner(), kind(), Listing.first(cursor), Listing.size(limit)), row -> row);
    }

    @GET
    @Path("{id}")
    public EncounterCard find(@PathParam("id") String id) {
        return encounters.find(known(id));
    }

    /** Plans one for today or later; with {@code heldOn} writes down one that was not planned. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(JsonObject json) {
        Body body = Body.of(
                json,
                "purpose",
                "agenda",
                "day",
                "starts",
                "zone",
                "minutes",
                "leads",
                "heldOn",
                "notes",
                "managementMet",
                "lineMet",
                "qualityMet",
                "weCame",
                "theyCame");
        NewEncounter plan = new NewEncounter(
                partner(),
                kind(),
                body.requiredText("purpose"),
                body.text("agenda"),
                body.has("heldOn") ? body.requiredDay("heldOn") : body.requiredDay("day"),
                Times.time(body.text("starts")),
                Times.zone(body.text("zone")),
                body.whole("minutes", 0),
                body.choice("leads", Side.class).orElse(null),
                null);
        UUID id = body.has("heldOn") ? encounters.met(plan, held(body)) : encounters.plan(plan);
        return Response.status(Response.Status.CREATED)
                .entity(encounters.find(id))
                .build();
    }

    @POST
    @Path("{id}/held")
    @Consumes(MediaType.APPLICATION_JSON)
    public EncounterCard hold(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "heldOn", "notes", "managementMet", "lineMet", "qualityMet", "weCame", "theyCame");
        return changed(id, known -> encounters.hold(known, held(body)));
    }

    /** Without {@code by} both sides let it fall. */
    @POST
    @Path("{id}/missed")
    @Consumes(MediaType.APPLICATION_JSON)
    public EncounterCard miss(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "by");
        return changed(
                id,
                known -> encounters.miss(known, body.choice("by", Side.class).orElse(null)));
    }

    @POST
    @Path("{id}/cancellation")
    public EncounterCard cancel(@PathParam("id") String id) {
        return changed(id, encounters::cancel);
    }

    @POST
    @Path("{id}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    public EncounterCard agree(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "side", "person", "what", "dueOn");
        return changed(
                id,
                known -> encounters.agree(
                        known,
                        body.required("side", Side.class),
                        body.text("person"),
                        body.requiredText("what"),
                        body.requiredDay("dueOn")));
    }

    /** A direction that a side shares; only executives do, in their meetings. */
    @POST
    @Path("{id}/topics")
    @Consumes(MediaType.APPLICATION_JSON)
    public EncounterCard share(@PathParam("id") String id, JsonObject json) {
        if (kind() != EncounterKind.EXECUTIVE) {
            throw new NotFound("Topics", kinds);
        }
        Body body = Body.of(json, "side", "topic");
        return changed(
                id, known -> encounters.share(known, body.required("side", Side.class), body.requiredText("topic")));
    }

    private EncounterKind kind() {
        return KINDS.get(kinds);
    }

    private Held held(Body body) {
        return new Held(
                body.day("heldOn").orElseGet(() -> LocalDate.now(clock)),
                body.text("notes"),
                body.flag("managementMet", false),
                body.flag("lineMet", false),
                body.flag("qualityMet", false),
                body.flag("weCame", true),
                body.flag("theyCame", true),
                null);
    }

    private EncounterCard changed(String id, Consumer<UUID> use) {
        UUID known = known(id);
        use.accept(known);
        return encounters.find(known);
    }

    /** The encounter of this kind with this partner. */
    private UUID known(String id) {
        EncounterRow row = encounters.find(Body.Ids.parse("Encounter", id)).row();
        if (row.kind() != kind() || !row.partner().equals(partner())) {
            throw new NotFound("Encounter", id);
        }
        return row.id();
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
