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
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.NewCommitment;
import org.rapport.commitment.NewPromise;
import org.rapport.commitment.Status;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;

/** What both sides of a relationship promised, under the partner they belong to; each is named by its reference. */
@Path("partners/{code}/commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentResource {
    @Inject
    private CommitmentService commitments;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @PathParam("code")
    private String code;

    @GET
    public Listing<CommitmentRow> page(
            @QueryParam("promisor") String promisor,
            @QueryParam("status") String status,
            @QueryParam("text") String text,
            @QueryParam("dueFrom") String dueFrom,
            @QueryParam("dueUntil") String dueUntil,
            @QueryParam("sort") @DefaultValue("announcedOn") String sort,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        CommitmentQuery query = new CommitmentQuery(
                partner(),
                null,
                promisor == null ? null : Body.constant("promisor", promisor, Side.class),
                status == null ? null : Body.constant("status", status, CommitmentStatus.class),
                text,
                Body.Days.parse("dueFrom", dueFrom, null),
                Body.Days.parse("dueUntil", dueUntil, null),
                sort,
                false,
                Listing.first(cursor),
                Listing.size(limit));
        return Listing.of(commitments.page(query), row -> row);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response promise(JsonObject json) {
        Body body = Body.of(
                json,
                "promisor",
                "reference",
                "title",
                "criticality",
                "agreement",
                "accountable",
                "announcedOn",
                "dueOn",
                "initiatedBy",
                "reason");
        UUID id = commitments.promise(new NewCommitment(
                partner(),
                body.required("promisor", Side.class),
                body.requiredText("reference"),
                body.requiredText("title"),
                body.choice("criticality", Criticality.class).orElse(Criticality.NORMAL),
                body.id("agreement"),
                body.text("accountable"),
                body.day("announcedOn").orElseGet(this::today),
                body.requiredDay("dueOn"),
                body.choice("initiatedBy", Side.class).orElse(null),
                body.text("reason")));
        return Response.status(Response.Status.CREATED)
                .entity(commitments.find(id))
                .build();
    }

    @GET
    @Path("{reference}")
    public CommitmentCard find(@PathParam("reference") String reference) {
        return commitments.findByReference(partner(), reference);
    }

    @POST
    @Path("{reference}/promises")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitmentCard rePromise(@PathParam("reference") String reference, JsonObject json) {
        Body body = Body.of(json, "announcedOn", "dueOn", "initiatedBy", "reason", "agreed");
        return changed(
                reference,
                card -> commitments.rePromise(
                        card.id(),
                        new NewPromise(
                                body.day("announcedOn").orElseGet(this::today),
                                body.requiredDay("dueOn"),
                                body.choice("initiatedBy", Side.class).orElse(card.promisor()),
                                body.text("reason"),
                                body.flag("agreed", false))));
    }

    @POST
    @Path("{reference}/fulfilment")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitmentCard fulfil(@PathParam("reference") String reference, JsonObject json) {
        Body body = Body.of(json, "fulfilledOn", "share");
        return changed(
                reference,
                card -> commitments.fulfil(
                        card.id(),
                        body.day("fulfilledOn").orElseGet(this::today),
                        body.number("share").orElse(1.0)));
    }

    @POST
    @Path("{reference}/acceptance")
    public CommitmentCard accept(@PathParam("reference") String reference) {
        return changed(reference, card -> commitments.accept(card.id()));
    }

    @POST
    @Path("{reference}/breach")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitmentCard breakPromise(@PathParam("reference") String reference, JsonObject json) {
        Body body = Body.of(json, "on", "reason");
        return changed(
                reference,
                card -> commitments.breakPromise(
                        card.id(), body.day("on").orElseGet(this::today), body.text("reason")));
    }

    @POST
    @Path("{reference}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitmentCard cancel(@PathParam("reference") String reference, JsonObject json) {
        Body body = Body.of(json, "on", "reason");
        return changed(
                reference,
                card -> commitments.cancel(card.id(), body.day("on").orElseGet(this::today), body.text("reason")));
    }

    @POST
    @Path("{reference}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitmentCard report(@PathParam("reference") String reference, JsonObject json) {
        Body body = Body.of(json, "status", "day", "note");
        return changed(
                reference,
                card -> commitments.reportStatus(
                        card.id(),
                        body.required("status", Status.class),
                        body.day("day").orElseGet(this::today),
                        body.text("note")));
    }

    /** The commitment as it is after something was done to it. */
    private CommitmentCard changed(String reference, Consumer<CommitmentCard> use) {
        CommitmentCard card = find(reference);
        use.accept(card);
        return commitments.find(card.id());
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
