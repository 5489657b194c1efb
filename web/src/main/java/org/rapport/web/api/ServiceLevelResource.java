package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.rapport.agreement.Aim;
import org.rapport.agreement.Credit;
import org.rapport.agreement.MeasuringPeriod;
import org.rapport.agreement.NewServiceLevel;
import org.rapport.agreement.ServiceLevelService;
import org.rapport.agreement.ServiceSheet;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** Service levels of an agreement, and what was measured of them. */
@Path("agreements/{id}/service-levels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServiceLevelResource {
    @Inject
    private ServiceLevelService levels;

    @PathParam("id")
    private String id;

    @GET
    public ServiceSheet sheet() {
        return levels.sheet(agreement());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response define(JsonObject json) {
        Body body = Body.of(json, "side", "name", "unit", "target", "aim", "period", "quality", "startsOn", "credits");
        levels.define(
                agreement(),
                new NewServiceLevel(
                        body.choice("side", Side.class).orElse(Side.PARTNER),
                        body.requiredText("name"),
                        body.text("unit"),
                        body.requiredNumber("target"),
                        body.choice("aim", Aim.class).orElse(Aim.AT_LEAST),
                        body.choice("period", MeasuringPeriod.class).orElse(MeasuringPeriod.MONTH),
                        body.flag("quality", false),
                        body.requiredDay("startsOn"),
                        credits(json.get("credits"))));
        return Response.status(Response.Status.CREATED).entity(sheet()).build();
    }

    @POST
    @Path("{level}/measurements")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response measure(@PathParam("level") String level, JsonObject json) {
        Body body = Body.of(json, "period", "value");
        levels.measure(known(level), body.requiredDay("period"), body.requiredNumber("value"));
        return Response.status(Response.Status.CREATED).entity(sheet()).build();
    }

    @POST
    @Path("{level}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("level") String level, JsonObject json) {
        Body body = Body.of(json, "period", "value", "reason");
        levels.correct(
                known(level), body.requiredDay("period"), body.requiredNumber("value"), body.requiredText("reason"));
        return Response.status(Response.Status.CREATED).entity(sheet()).build();
    }

    @POST
    @Path("{level}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public ServiceSheet end(@PathParam("level") String level, JsonObject json) {
        Body body = Body.of(json, "endedOn");
        levels.end(known(level), body.requiredDay("endedOn"));
        return sheet();
    }

    private static List<Credit> credits(JsonValue json) {
        if (json == null || json == JsonValue.NULL) {
            return List.of();
        }
        if (!(json instanceof JsonArray array)) {
            throw new FieldNotReadable("credits", json.toString(), "a list of thresholds with their per cent");
        }
        return array.stream()
                .map(one -> Body.of(one, "threshold", "percent"))
                .map(one -> new Credit(one.requiredNumber("threshold"), one.requiredNumber("percent")))
                .toList();
    }

    /** The service level, which must be one of this agreement. */
    private UUID known(String level) {
        return sheet().levels().stream()
                .map(ServiceSheet.LevelLine::id)
                .filter(one -> one.toString().equals(level))
                .findFirst()
                .orElseThrow(() -> new NotFound("Service level", level));
    }

    private UUID agreement() {
        return Body.Ids.parse("Agreement", id);
    }
}
