package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.rapport.engagement.EncounterCard;
import org.rapport.engagement.EncounterKind;
import org.rapport.engagement.EncounterService;
import org.rapport.shared.Side;

/** Meetings of the executives who stand for the relationship, and the directions they share there. */
@Path("partners/{code}/executive-meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExecutiveMeetingResource extends EncounterCalls {
    @Inject
    private EncounterService meetings;

    @Override
    EncounterKind kind() {
        return EncounterKind.EXECUTIVE;
    }

    @POST
    @Path("{id}/topics")
    @Consumes(MediaType.APPLICATION_JSON)
    public EncounterCard share(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "side", "topic");
        UUID known = find(id).row().id();
        meetings.share(known, body.required("side", Side.class), body.requiredText("topic"));
        return meetings.find(known);
    }
}
