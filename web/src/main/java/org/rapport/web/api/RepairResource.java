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
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.NewPromise;
import org.rapport.identity.Caller;
import org.rapport.repair.AccountPart;
import org.rapport.repair.Acknowledgement;
import org.rapport.repair.HelpAnswer;
import org.rapport.repair.NewAmendment;
import org.rapport.repair.NewExpectation;
import org.rapport.repair.NewRepairAction;
import org.rapport.repair.RenegotiationService;
import org.rapport.repair.RepairCard;
import org.rapport.repair.RepairKind;
import org.rapport.repair.RepairService;
import org.rapport.repair.Transition;
import org.rapport.repair.ViolationType;
import org.rapport.repair.Voice;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;
import org.rapport.web.Format;

/** One repair: what both sides do about it, and its steps from state to state. */
@Path("repairs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepairResource {
    @Inject
    private RepairService repairs;

    @Inject
    private RenegotiationService renegotiation;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    @PathParam("id")
    private String given;

    @GET
    public RepairCard find() {
        return repairs.find(id());
    }

    @POST
    @Path("acknowledgement")
    public RepairCard acknowledge(JsonObject json) {
        Body body = Body.of(
                json,
                "type",
                "aspects",
                "responsibleUs",
                "responsiblePartner",
                "known",
                "contactedOn",
                "side",
                "person",
                "on");
        repairs.acknowledge(
                id(),
                new Acknowledgement(
                        body.choice("type", ViolationType.class).orElse(null),
                        PartnerViolationResource.aspects(body),
                        body.text("responsibleUs"),
                        body.text("responsiblePartner"),
                        body.text("known"),
                        body.day("contactedOn").orElse(null)),
                Doer.by(body));
        return find();
    }

    @POST
    @Path("dispute")
    public RepairCard dispute(JsonObject json) {
        Body body = Doer.saying(json);
        repairs.dispute(id(), body.text("text"), Doer.by(body));
        return find();
    }

    /** Takes a step: {@code transition} is UPHOLD, WITHDRAW, DIAGNOSE, AGREE_PLAN and so on. */
    @POST
    @Path("transitions/{transition}")
    public RepairCard go(@PathParam("transition") String transition, JsonObject json) {
        Body body = Doer.saying(json);
        Transition way = Body.constant("transition", transition, Transition.class);
        repairs.go(id(), way, body.text("text"), Doer.by(body));
        return find();
    }

    /** Says what counts only when both sides say it. */
    @POST
    @Path("voices/{voice}")
    public RepairCard say(@PathParam("voice") String voice, JsonObject json) {
        Body body = Doer.saying(json);
        repairs.say(id(), Body.constant("voice", voice, Voice.class), body.text("text"), Doer.by(body));
        return find();
    }

    /** Gives parts of the account, each under its name in lower case. */
    @POST
    @Path("account")
    public RepairCard account(JsonObject json) {
        Body body = Body.of(
                json,
                "responsibility",
                "repair",
                "regret",
                "explanation",
                "repentance",
                "forgiveness",
                "side",
                "person",
                "on");
        Map<AccountPart, String> parts = new EnumMap<>(AccountPart.class);
        for (AccountPart part : AccountPart.values()) {
            String text = body.text(part.name().toLowerCase(Locale.ROOT));
            if (text != null) {
                parts.put(part, text);
            }
        }
        repairs.giveAccount(id(), parts, Doer.by(body));
        return find();
    }

    @POST
    @Path("account/confirmation")
    public RepairCard confirm(JsonObject json) {
        Body body = Doer.saying(json);
        repairs.confirmAccount(id(), body.text("text"), Doer.by(body));
        return find();
    }

    @POST
    @Path("harms")
    public RepairCard harm(JsonObject json) {
        Body body = Doer.saying(json);
        repairs.addHarm(id(), body.requiredText("text"), Doer.by(body));
        return find();
    }

    @POST
    @Path("harms/{harm}/agreement")
    public RepairCard agreeHarm(@PathParam("harm") String harm, JsonObject json) {
        repairs.agreeHarm(id(), Body.Ids.read("harm", harm), Doer.by(Body.of(json, "side", "person", "on")));
        return find();
    }

    @POST
    @Path("harms/{harm}/reparation")
    public RepairCard makeGood(@PathParam("harm") String harm, JsonObject json) {
        repairs.makeGood(id(), Body.Ids.read("harm", harm), Doer.by(Body.of(json, "side", "person", "on")));
        return find();
    }

    @POST
    @Path("causes")
    public RepairCard cause(JsonObject json) {
        Body body = Body.of(json, "text", "system", "side", "person", "on");
        repairs.addCause(id(), body.requiredText("text"), body.flag("system", false), Doer.by(body));
        return find();
    }

    @POST
    @Path("causes/{cause}/agreement")
    public RepairCard agreeCause(@PathParam("cause") String cause, JsonObject json) {
        repairs.agreeCause(id(), Body.Ids.read("cause", cause), Doer.by(Body.of(json, "side", "person", "on")));
        return find();
    }

    @POST
    @Path("actions")
    public RepairCard action(JsonObject json) {
        Body body = Body.of(
                json, "kind", "text", "side", "person", "on", "owner", "dueOn", "proof", "aspect", "unilateral");
        repairs.addAction(
                id(),
                new NewRepairAction(
                        body.required("kind", RepairKind.class),
                        body.requiredText("text"),
                        body.choice("side", Side.class).orElse(null),
                        body.text("owner"),
                        body.requiredDay("dueOn"),
                        body.text("proof"),
                        body.choice("aspect", Aspect.class).orElse(null),
                        body.flag("unilateral", false)),
                Doer.by(body));
        return find();
    }

    /** Names the owner and the proof that were left open. */
    @POST
    @Path("actions/{action}/details")
    public RepairCard complete(@PathParam("action") String action, JsonObject json) {
        Body body = Body.of(json, "owner", "proof");
        repairs.completeAction(id(), Body.Ids.read("action", action), body.text("owner"), body.text("proof"));
        return find();
    }

    @POST
    @Path("actions/{action}/completion")
    public RepairCard finish(@PathParam("action") String action, JsonObject json) {
        Body body = Body.of(json, "proof", "on");
        repairs.finishAction(
                id(),
                Body.Ids.read("action", action),
                body.text("proof"),
                body.day("on").orElse(null));
        return find();
    }

    @POST
    @Path("actions/{action}/verification")
    public RepairCard verify(@PathParam("action") String action, JsonObject json) {
        repairs.verifyAction(id(), Body.Ids.read("action", action), Doer.by(Body.of(json, "side", "person", "on")));
        return find();
    }

    @POST
    @Path("actions/{action}/abandonment")
    public RepairCard giveUp(@PathParam("action") String action, JsonObject json) {
        Body body = Body.of(json, "on");
        repairs.giveUpAction(
                id(), Body.Ids.read("action", action), body.day("on").orElse(null));
        return find();
    }

    @POST
    @Path("requests")
    public RepairCard ask(JsonObject json) {
        Body body = Doer.saying(json);
        repairs.ask(id(), body.requiredText("text"), Doer.by(body));
        return find();
    }

    @POST
    @Path("requests/{request}/answer")
    public RepairCard answer(@PathParam("request") String request, JsonObject json) {
        Body body = Body.of(json, "answer", "text", "side", "person", "on");
        repairs.answer(
                id(),
                Body.Ids.read("request", request),
                body.required("answer", HelpAnswer.class),
                body.text("text"),
                Doer.by(body));
        return find();
    }

    @POST
    @Path("expectations")
    public RepairCard expect(JsonObject json) {
        Body body = Body.of(json, "text", "commitment", "agreement", "side", "person", "on");
        repairs.expect(
                id(),
                new NewExpectation(body.requiredText("text"), body.id("commitment"), body.id("agreement")),
                Doer.by(body));
        return find();
    }

    /** Promises a new day for a commitment; what is expected from now on is written down with it. */
    @POST
    @Path("promises")
    public RepairCard rePromise(JsonObject json) {
        Body body = Body.of(json, "commitment", "announcedOn", "dueOn", "initiatedBy", "reason", "agreed", "text");
        UUID commitment = Body.Ids.read("commitment", body.requiredText("commitment"));
        NewPromise said = new NewPromise(
                body.day("announcedOn").orElseGet(format::today),
                body.requiredDay("dueOn"),
                body.choice("initiatedBy", Side.class).orElseGet(caller::side),
                body.text("reason"),
                body.flag("agreed", false));
        renegotiation.rePromise(id(), commitment, said, body.text("text"));
        return find();
    }

    /** Proposes an amendment of an agreement; what is expected from now on is written down with it. */
    @POST
    @Path("amendments")
    public RepairCard amend(JsonObject json) {
        Body body = Body.of(json, "agreement", "terms", "proposedBy", "effectiveOn", "text");
        NewAmendment said = new NewAmendment(
                body.requiredText("terms"),
                body.choice("proposedBy", Side.class).orElseGet(caller::side),
                body.day("effectiveOn").orElseGet(format::today));
        UUID agreement = Body.Ids.read("agreement", body.requiredText("agreement"));
        renegotiation.amend(id(), agreement, said, body.text("text"));
        return find();
    }

    @POST
    @Path("expectations/{expectation}/signature")
    public RepairCard sign(@PathParam("expectation") String expectation, JsonObject json) {
        repairs.sign(id(), Body.Ids.read("expectation", expectation), Doer.by(Body.of(json, "side", "person", "on")));
        return find();
    }

    private UUID id() {
        return Body.Ids.read("id", given);
    }
}
