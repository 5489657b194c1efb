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
import org.rapport.report.MailState;
import org.rapport.report.OutboxRow;
import org.rapport.report.OutboxService;

/** The mails, sent and to be sent. */
@Path("mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {
    @Inject
    private OutboxService outbox;

    /** The mails, newest business day first. */
    @GET
    public Listing<OutboxRow> page(
            @QueryParam("day") String day,
            @QueryParam("state") String state,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        return Listing.of(
                outbox.page(
                        Body.Days.parse("day", day, null),
                        state == null ? null : Body.constant("state", state, MailState.class),
                        "day",
                        true,
                        Listing.first(cursor),
                        Listing.size(limit)),
                row -> row);
    }

    @GET
    @Path("{id}")
    public OutboxRow find(@PathParam("id") String id) {
        return outbox.find(Body.Ids.parse("Mail", id));
    }

    /** Sends a mail again that failed or whose arrival is unknown. */
    @POST
    @Path("{id}/repeat")
    public OutboxRow repeat(@PathParam("id") String id) {
        outbox.repeat(Body.Ids.parse("Mail", id));
        return find(id);
    }

    /** Tells that a mail came back, in the words of what came back: the recipient's digest pauses. */
    @POST
    @Path("{id}/bounced")
    @Consumes(MediaType.APPLICATION_JSON)
    public OutboxRow bounced(@PathParam("id") String id, JsonObject json) {
        outbox.bounced(Body.Ids.parse("Mail", id), Body.of(json, "reason").requiredText("reason"));
        return find(id);
    }
}
