package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.rapport.partner.PartnerKind;
import org.rapport.report.Coverage;
import org.rapport.report.Frequency;
import org.rapport.report.OutboxRow;
import org.rapport.report.PausedDigest;
import org.rapport.report.SubscriptionChoice;
import org.rapport.report.SubscriptionService;
import org.rapport.shared.NotFound;

/** The caller's own report mail. */
@Path("subscription")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionResource {
    @Inject
    private SubscriptionService subscriptions;

    @GET
    public SubscriptionChoice mine() {
        return subscriptions.mine().orElseThrow(() -> new NotFound("Subscription", ""));
    }

    /** Subscribes, or changes how. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public SubscriptionChoice choose(JsonObject json) {
        Body body = Body.of(
                json,
                "frequency",
                "coverage",
                "kind",
                "movedPoints",
                "onlyEventful",
                "attachments",
                "hour",
                "timeZone");
        subscriptions.choose(new SubscriptionChoice(
                body.required("frequency", Frequency.class),
                body.choice("coverage", Coverage.class).orElse(Coverage.PORTFOLIO),
                body.choice("kind", PartnerKind.class).orElse(null),
                body.whole("movedPoints", 0),
                body.flag("onlyEventful", false),
                body.flag("attachments", true),
                body.has("hour") ? body.whole("hour", 0) : null,
                body.text("timeZone")));
        return mine();
    }

    /** Why the digest pauses. */
    @GET
    @Path("pause")
    public PausedDigest paused() {
        return subscriptions.paused().orElseThrow(() -> new NotFound("Pause", ""));
    }

    /** Sends the digest again after it had paused. */
    @DELETE
    @Path("pause")
    public void resume() {
        subscriptions.resume();
    }

    @DELETE
    public void end() {
        subscriptions.end();
    }

    /** What became of the caller's last digests, newest first. */
    @GET
    @Path("deliveries")
    public Listing<OutboxRow> deliveries() {
        return Listing.whole(subscriptions.deliveries());
    }

    /** The mail of the last completed day by what the caller has chosen. */
    @GET
    @Path("preview")
    @Produces(MediaType.TEXT_HTML)
    public String preview() {
        return subscriptions.preview(mine()).orElseThrow(() -> new NotFound("Night", ""));
    }
}
