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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.dealing.NewPayment;
import org.rapport.dealing.PaymentQuery;
import org.rapport.dealing.PaymentRow;
import org.rapport.dealing.PaymentService;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** Payments between a partner and us, in both directions. */
@Path("partners/{code}/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentResource {
    @Inject
    private PaymentService payments;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @PathParam("code")
    private String code;

    @GET
    public Listing<PaymentRow> page(
            @QueryParam("payer") String payer,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("dueFrom") String dueFrom,
            @QueryParam("dueUntil") String dueUntil,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        PaymentQuery query = new PaymentQuery(
                partner(),
                payer == null ? null : Body.constant("payer", payer, Side.class),
                open,
                Body.Days.parse("dueFrom", dueFrom, null),
                Body.Days.parse("dueUntil", dueUntil, null),
                Listing.first(cursor),
                Listing.size(limit));
        return Listing.of(payments.page(query), row -> row);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(JsonObject json) {
        Body body = Body.of(
                json,
                "payer",
                "reference",
                "agreement",
                "amount",
                "currency",
                "invoicedOn",
                "dueOn",
                "discountPercent",
                "discountUntil");
        UUID id = payments.enter(new NewPayment(
                partner(),
                body.required("payer", Side.class),
                body.requiredText("reference"),
                body.id("agreement"),
                BigDecimal.valueOf(body.requiredNumber("amount")),
                body.requiredText("currency"),
                body.requiredDay("invoicedOn"),
                body.requiredDay("dueOn"),
                body.number("discountPercent").orElse(null),
                body.day("discountUntil").orElse(null)));
        return Response.status(Response.Status.CREATED)
                .entity(payments.find(id))
                .build();
    }

    @GET
    @Path("{id}")
    public PaymentRow find(@PathParam("id") String id) {
        PaymentRow row = payments.find(Body.Ids.parse("Payment", id));
        if (!row.partner().equals(partner())) {
            throw new NotFound("Payment", id);
        }
        return row;
    }

    @POST
    @Path("{id}/payment")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaymentRow pay(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "paidOn");
        UUID known = find(id).id();
        payments.pay(known, body.day("paidOn").orElseGet(this::today));
        return payments.find(known);
    }

    @POST
    @Path("{id}/dispute")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaymentRow dispute(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "on", "reason");
        UUID known = find(id).id();
        payments.dispute(known, body.day("on").orElseGet(this::today), body.text("reason"));
        return payments.find(known);
    }

    @POST
    @Path("{id}/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaymentRow settle(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "on");
        UUID known = find(id).id();
        payments.settleDispute(known, body.day("on").orElseGet(this::today));
        return payments.find(known);
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaymentRow withdraw(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json, "reason");
        UUID known = find(id).id();
        payments.withdraw(known, body.text("reason"));
        return payments.find(known);
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
