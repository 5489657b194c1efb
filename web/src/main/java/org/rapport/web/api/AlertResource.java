package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.report.AlertChannel;
import org.rapport.report.ChannelChoice;
import org.rapport.report.OwnAlertService;
import org.rapport.report.OwnAlerts;
import org.rapport.web.LastNight;

/** The early warnings that concern the caller, and how they come. */
@Path("alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {
    @Inject
    private OwnAlertService alerts;

    @Inject
    private LastNight night;

    /** Those that stood at the end of the last closed day, and those put off. */
    @GET
    public OwnAlerts standing() {
        return alerts.standing(night.getFiguresDay());
    }

    /**
     * When a warning comes back.
     *
     * @param until day on which it is seen and told again
     */
    public record PutOff(UUID id, LocalDate until) {}

    /** Puts a warning off for a week, for the caller alone. */
    @POST
    @Path("{id}/remind")
    public PutOff remind(@PathParam("id") String id) {
        UUID alert = Body.Ids.parse("Early warning", id);
        return new PutOff(alert, alerts.remindInAWeek(alert));
    }

    /** Brings back at once what was put off. */
    @DELETE
    @Path("{id}/remind")
    public void bringBack(@PathParam("id") String id) {
        alerts.bringBack(Body.Ids.parse("Early warning", id));
    }

    @GET
    @Path("channel")
    public ChannelChoice channel() {
        return alerts.channel();
    }

    /** Chooses how warnings reach the caller; what is not named stays as it is. */
    @PUT
    @Path("channel")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChannelChoice choose(JsonObject json) {
        Body body = Body.of(json, "channel", "hour", "timeZone");
        ChannelChoice before = alerts.channel();
        alerts.choose(new ChannelChoice(
                body.choice("channel", AlertChannel.class).orElse(before.channel()),
                body.whole("hour", before.hour()),
                body.has("timeZone") ? body.text("timeZone") : before.timeZone()));
        return alerts.channel();
    }
}
