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
import java.util.UUID;
import org.rapport.issue.Correction;
import org.rapport.issue.IssueCard;
import org.rapport.issue.IssueKind;
import org.rapport.issue.IssueService;
import org.rapport.issue.NewAction;
import org.rapport.issue.Severity;
import org.rapport.shared.Side;

/** One issue: what both sides do about it, step by step. */
@Path("issues/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssueResource {
    @Inject
    private IssueService issues;

    @PathParam("id")
    private String given;

    @GET
    public IssueCard find() {
        return issues.find(id());
    }

    /** Says anew what it is; {@code version} is the one that was read. */
    @POST
    @Path("correction")
    public IssueCard correct(JsonObject json) {
        Body body = Body.of(json, "version", "title", "text", "severity", "kind", "causedBy", "occurredOn", "foundOn");
        IssueCard card = find();
        issues.correct(
                card.id(),
                (long) body.requiredNumber("version"),
                new Correction(
                        body.has("title") ? body.requiredText("title") : card.title(),
                        body.has("text") ? body.text("text") : card.text(),
                        body.choice("severity", Severity.class).orElse(card.severity()),
                        body.choice("kind", IssueKind.class).orElse(card.kind()),
                        body.choice("causedBy", Side.class).orElse(card.causedBy()),
                        body.day("occurredOn").orElse(card.occurredOn()),
                        body.day("foundOn").orElse(card.foundOn())));
        return find();
    }

    @POST
    @Path("acknowledgement")
    public IssueCard acknowledge(JsonObject json) {
        issues.acknowledge(id(), Doer.by(Body.of(json, "side", "person", "on")));
        return find();
    }

    @POST
    @Path("causes")
    public IssueCard addCause(JsonObject json) {
        Body body = Body.of(json, "parent", "text", "side", "person", "on");
        issues.addCause(id(), body.id("parent"), body.requiredText("text"), Doer.by(body));
        return find();
    }

    @POST
    @Path("causes/{cause}/agreement")
    public IssueCard agree(@PathParam("cause") String cause, JsonObject json) {
        issues.agreeCause(id(), Body.Ids.read("cause", cause), Doer.by(Body.of(json, "side", "person", "on")));
        return find();
    }

    @POST
    @Path("actions")
    public IssueCard addAction(JsonObject json) {
        Body body = Body.of(json, "text", "side", "owner", "dueOn");
        issues.addAction(
                id(),
                new NewAction(
                        body.requiredText("text"),
                        body.choice("side", Side.class).orElse(null),
                        body.requiredText("owner"),
                        body.requiredDay("dueOn")));
        return find();
    }

    @POST
    @Path("actions/{action}/completion")
    public IssueCard finish(@PathParam("action") String action, JsonObject json) {
        Body body = Body.of(json, "on");
        issues.finishAction(
                id(), Body.Ids.read("action", action), body.day("on").orElse(null));
        return find();
    }

    @POST
    @Path("concessions")
    public IssueCard concede(JsonObject json) {
        Body body = Doer.saying(json);
        issues.concede(id(), body.requiredText("text"), Doer.by(body));
        return find();
    }

    @POST
    @Path("fix")
    public IssueCard fix(JsonObject json) {
        Body body = Doer.saying(json);
        issues.fix(id(), body.requiredText("text"), Doer.by(body));
        return find();
    }

    @POST
    @Path("verification")
    public IssueCard verify(JsonObject json) {
        Body body = Doer.saying(json);
        issues.verify(id(), body.text("text"), Doer.by(body));
        return find();
    }

    @POST
    @Path("closure")
    public IssueCard close(JsonObject json) {
        Body body = Doer.saying(json);
        issues.close(id(), body.text("text"), Doer.by(body));
        return find();
    }

    @POST
    @Path("reopening")
    public IssueCard reopen(JsonObject json) {
        Body body = Doer.saying(json);
        issues.reopen(id(), body.requiredText("text"), Doer.by(body));
        return find();
    }

    private UUID id() {
        return Body.Ids.read("id", given);
    }
}
